import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { cellsOfReport } from '@disclosure-report/core';
import '../define/disclosure-comparison.js';
import { bodies, provinces, years } from '../../test/fixtures/comparisons.js';
import { sound } from '../../test/fixtures/reports.js';
import { stubFetch } from '../../test/support/mount.js';
import type { DisclosureComparison } from './disclosure-comparison.js';

type Args = Pick<
  DisclosureComparison,
  'reports' | 'src' | 'by' | 'figures' | 'column' | 'cells' | 'locale' | 'theme' | 'size'
>;

const meta: Meta<Args> = {
  title: 'disclosure-comparison',
  component: 'disclosure-comparison',
  args: {
    reports: years,
    src: undefined,
    by: undefined,
    figures: undefined,
    column: undefined,
    cells: undefined,
    locale: 'zh-Hans',
    theme: undefined,
    size: undefined,
  },
  argTypes: {
    reports: { control: false },
    by: { control: 'inline-radio', options: ['years', 'bodies'] },
    figures: { control: 'select', options: ['glance', 'proactive', 'requests', 'disputes'] },
    cells: { control: 'object' },
    locale: { control: 'inline-radio', options: ['zh-Hans', 'en'] },
    theme: { control: 'inline-radio', options: ['light', 'dark'] },
    size: { control: 'inline-radio', options: ['large'] },
  },
  render: ({ reports, src, by, figures, column, cells, locale, theme, size }) =>
    html`<disclosure-comparison
      .reports=${reports}
      .by=${by}
      .figures=${figures}
      .column=${column}
      .cells=${cells}
      .locale=${locale}
      .theme=${theme}
      .size=${size}
      src=${src ?? nothing}
    ></disclosure-comparison>`,
};

export default meta;

type Story = StoryObj<Args>;

/** One body over four years, the first of them on the older form. */
export const Years: Story = {};

/** What one column of table 三 says, here the enterprises. */
export const YearsOfEnterprises: Story = { args: { column: 'enterprise' } };

/** What the two forms count differently is not compared. */
export const YearsOfTableTwo: Story = { args: { figures: 'proactive' } };

/** Shares change by points. */
export const YearsAtFirstGlance: Story = { args: { figures: 'glance' } };

/** Five bodies in one year; two of them lack data, which is never 0. */
export const Bodies: Story = { args: { reports: bodies } };

/** Every row of a table as a column. */
export const BodiesOverTableThree: Story = { args: { reports: bodies, figures: 'requests' } };

/** The cells an office asks for. */
export const ChosenCells: Story = {
  args: {
    reports: bodies,
    cells: ['proactive/normativeDocuments/made', 'requests/refused/total', 'disputes/review/corrected'],
  },
};

/** As many bodies as there are provinces, with every cell of the form. */
export const Provinces: Story = {
  args: { reports: provinces, cells: cellsOfReport(sound).map(({ address }) => address) },
};

export const English: Story = { args: { reports: bodies, locale: 'en' } };

export const Dark: Story = { args: { theme: 'dark' } };

export const LargePrint: Story = { args: { reports: bodies, size: 'large' } };

/** Only the table scrolls; its first column stays. */
export const Phone: Story = { args: { reports: bodies }, globals: { viewport: { value: 'mobile1' } } };

/** Two addresses, of which one does not answer: the other is shown. */
export const OneNotFound: Story = {
  args: { reports: undefined, src: 'years.json missing.json' },
  beforeEach: () =>
    stubFetch((address) => {
      if (address === 'years.json') return Promise.resolve(new Response(JSON.stringify(years)));
      return address === 'missing.json' ? Promise.resolve(new Response('', { status: 404 })) : undefined;
    }),
};

/** An address that does not answer yet. */
export const Loading: Story = {
  args: { reports: undefined, src: 'never.json' },
  beforeEach: () =>
    stubFetch((address) => (address === 'never.json' ? new Promise(() => undefined) : undefined)),
};

/** No source at all. */
export const Empty: Story = { args: { reports: undefined } };
