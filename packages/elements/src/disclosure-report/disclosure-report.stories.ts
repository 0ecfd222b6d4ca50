import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Report } from '@disclosure-report/core';
import '../define/disclosure-report.js';
import {
  blanks,
  form2019,
  missingTables,
  mixed,
  negative,
  sound,
  transposed,
} from '../../test/fixtures/reports.js';
import { stubFetch } from '../../test/support/mount.js';
import { publishedMarkup } from '../../test/support/published-page.js';
import type { DisclosureReport } from './disclosure-report.js';

type Args = Pick<DisclosureReport, 'src' | 'headingLevel' | 'locale' | 'theme'> & {
  report: Report | undefined;
};

const meta: Meta<Args> = {
  title: 'disclosure-report',
  component: 'disclosure-report',
  args: { report: sound, src: undefined, headingLevel: 2, locale: 'zh-Hans', theme: undefined },
  argTypes: {
    report: { control: false },
    headingLevel: { control: { type: 'number', min: 1, max: 5 } },
    locale: { control: 'inline-radio', options: ['zh-Hans', 'en'] },
    theme: { control: 'inline-radio', options: ['light', 'dark'] },
  },
  render: ({ report, src, headingLevel, locale, theme }) =>
    html`<disclosure-report
      .report=${report}
      .locale=${locale}
      .theme=${theme}
      heading-level=${headingLevel}
      src=${src ?? nothing}
    ></disclosure-report>`,
};

export default meta;

type Story = StoryObj<Args>;

/** Everything adds up. */
export const Sound: Story = {};

/** Two digits of one figure changed places. */
export const DoesNotAddUp: Story = { args: { report: transposed } };

/** Every equation holds, and yet something is wrong. */
export const NegativeCount: Story = { args: { report: negative } };

/** What is blank is blank, and what could not be checked is told. */
export const Blanks: Story = { args: { report: blanks } };

/** One table is missing, one could not be read. */
export const MissingTables: Story = { args: { report: missingTables } };

export const Form2019: Story = { args: { report: form2019 } };

/** The 2021 form, but for one table. */
export const MixedForms: Story = { args: { report: mixed } };

export const English: Story = { args: { report: transposed, locale: 'en' } };

export const Dark: Story = { args: { report: transposed, theme: 'dark' } };

/** From an address with the report's JSON. */
export const FromJson: Story = {
  args: { report: undefined, src: 'report.json' },
  beforeEach: () =>
    stubFetch((address) =>
      address === 'report.json' ? Promise.resolve(new Response(JSON.stringify(sound))) : undefined,
    ),
};

/** From the tables a portal publishes, without a word of markup for those who cannot see them. */
export const WrappedTables: Story = {
  render: ({ locale }) => {
    const element = document.createElement('disclosure-report');
    element.locale = locale;
    element.innerHTML = publishedMarkup(transposed);
    return html`${element}`;
  },
};

/** Nothing to read in what it wraps: the page's own content stays as it is. */
export const NothingToRead: Story = {
  render: ({ locale }) =>
    html`<disclosure-report .locale=${locale}><p>本年度报告将于3月31日前公布。</p></disclosure-report>`,
};

/** An address that does not answer. */
export const Loading: Story = {
  args: { report: undefined, src: 'never.json' },
  beforeEach: () =>
    stubFetch((address) => (address === 'never.json' ? new Promise(() => undefined) : undefined)),
};

/** Fetched when it comes near: scroll to it. */
export const Lazy: Story = {
  render: ({ locale }) => {
    const element = document.createElement('disclosure-report');
    Object.assign(element, { locale, loading: 'lazy', src: 'report.json' });
    const space = document.createElement('div');
    space.style.height = '250vh';
    return html`${space}${element}`;
  },
  beforeEach: () =>
    stubFetch((address) =>
      address === 'report.json' ? Promise.resolve(new Response(JSON.stringify(sound))) : undefined,
    ),
};

/** The file at the address has a row the form does not know. */
export const BadData: Story = {
  args: {
    report: {
      ...sound,
      tables: { requests: { 'refused.stateSecrets': { total: 1 } } },
    },
  },
};

/** No file at the address: says so, and offers to try again. */
export const NotFound: Story = {
  args: { report: undefined, src: 'missing.json' },
  beforeEach: () =>
    stubFetch((address) =>
      address === 'missing.json' ? Promise.resolve(new Response('', { status: 404 })) : undefined,
    ),
};

/** No source at all. */
export const Empty: Story = { args: { report: undefined } };
