import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Report } from '@disclosure-report/core';
import '../define/disclosure-take-away.js';
import { missingTables, sound } from '../../test/fixtures/reports.js';
import type { DisclosureTakeAway } from './disclosure-take-away.js';

type Args = Pick<DisclosureTakeAway, 'source' | 'locale' | 'theme' | 'size'> & { report: Report };

const meta: Meta<Args> = {
  title: 'disclosure-take-away',
  component: 'disclosure-take-away',
  args: { report: sound, source: '/reports/2024.json', locale: 'zh-Hans', theme: undefined, size: undefined },
  argTypes: {
    report: { control: false },
    locale: { control: 'inline-radio', options: ['zh-Hans', 'en'] },
    theme: { control: 'inline-radio', options: ['light', 'dark'] },
    size: { control: 'inline-radio', options: ['large'] },
  },
  render: ({ report, source, locale, theme, size }) =>
    html`<disclosure-take-away
      .report=${report}
      .source=${source}
      .locale=${locale}
      .theme=${theme}
      .size=${size}
    ></disclosure-take-away>`,
};

export default meta;

type Story = StoryObj<Args>;

/** Files, tables for the clipboard, a reference, and the code to embed it. */
export const Everything: Story = {};

/** A table the report lacks can't be copied. */
export const MissingTables: Story = { args: { report: missingTables } };

/** The data has no address of its own: it goes into the code. */
export const WithoutAddress: Story = { args: { source: undefined } };

export const English: Story = { args: { locale: 'en' } };

export const Dark: Story = { args: { theme: 'dark' } };

export const Large: Story = { args: { size: 'large' } };
