import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withValue } from '@disclosure-report/core';
import '../define/disclosure-chart.js';
import { years } from '../../test/fixtures/comparisons.js';
import { missingTables, sound, transposed } from '../../test/fixtures/reports.js';
import type { DisclosureChart } from './disclosure-chart.js';

type Args = Pick<DisclosureChart, 'reports' | 'kind' | 'locale' | 'theme' | 'size'>;

const meta: Meta<Args> = {
  title: 'disclosure-chart',
  component: 'disclosure-chart',
  args: { reports: years, kind: 'flow', locale: 'zh-Hans', theme: undefined, size: undefined },
  argTypes: {
    reports: { control: false },
    kind: { control: 'inline-radio', options: ['flow', 'outcomes', 'applicants', 'published'] },
    locale: { control: 'inline-radio', options: ['zh-Hans', 'en'] },
    theme: { control: 'inline-radio', options: ['light', 'dark'] },
    size: { control: 'inline-radio', options: ['large'] },
  },
  render: ({ reports, kind, locale, theme, size }) =>
    html`<disclosure-chart
      .reports=${reports}
      .locale=${locale}
      .theme=${theme}
      .size=${size}
      kind=${kind}
    ></disclosure-chart>`,
};

export default meta;

type Story = StoryObj<Args>;

/** From what came in to how it ended. */
export const Flow: Story = {};

/** Outcomes over years. */
export const Outcomes: Story = { args: { kind: 'outcomes' } };

/** Who asked. */
export const Applicants: Story = { args: { kind: 'applicants' } };

/** What the prose says was published, by category and by channel. */
export const Published: Story = { args: { kind: 'published' } };

/** A blank is not drawn, and said to be missing. */
export const Blank: Story = { args: { reports: [withValue(sound, 'requests/granted/total', null)] } };

/** Both sides of the balance should be equal. */
export const Unbalanced: Story = {
  args: { reports: [withValue(transposed, 'requests/carriedOut/total', 52)] },
};

/** No table 三: nothing is drawn. */
export const Missing: Story = { args: { reports: [{ ...missingTables, tables: {} }] } };

export const English: Story = { args: { kind: 'outcomes', locale: 'en' } };

export const Dark: Story = { args: { theme: 'dark' } };

export const LargePrint: Story = { args: { size: 'large' } };

export const Phone: Story = { globals: { viewport: { value: 'mobile1' } } };

/** No source at all. */
export const Empty: Story = { args: { reports: undefined } };
