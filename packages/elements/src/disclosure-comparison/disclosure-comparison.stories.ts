import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { renderTag } from '../../../../.storybook/render-tag.js';
import { cellsOfReport } from '@disclosure-report/core';
import '../define/disclosure-comparison.js';
import '../define/disclosure-report.js';
import { bodies, provinces, years } from '../../test/fixtures/comparisons.js';
import { sound } from '../../test/fixtures/reports.js';
import { json, never, notFound, serving } from '../../test/support/serving.js';
import type { DisclosureComparison } from './disclosure-comparison.js';

type Args = Partial<
  Pick<
    DisclosureComparison,
    'reports' | 'for' | 'src' | 'by' | 'figures' | 'column' | 'cells' | 'locale' | 'i18n' | 'theme' | 'size'
  > &
    Record<'slot:', string>
>;

const tag = 'disclosure-comparison';

const meta: Meta<Args> = { title: tag, component: tag, args: { reports: years, locale: 'zh-Hans' } };

export default meta;

type Story = StoryObj<Args>;

/** One body over four years, the first of them on the older form. */
export const Years: Story = {};

/** What one column of table 三 says, here the enterprises. */
export const YearsOfEnterprises: Story = { args: { column: 'enterprise' } };

/** What the two forms count differently is not compared. */
export const YearsOfTableTwo: Story = { args: { figures: 'proactive' } };

export const YearsOfTableThree: Story = { args: { figures: 'requests' } };

export const YearsOfTableFour: Story = { args: { figures: 'disputes' } };

/** Shares change by points. */
export const YearsAtFirstGlance: Story = { args: { figures: 'glance' } };

/** Five bodies in one year; two of them lack data, which is never 0, and one is on the older form. */
export const Bodies: Story = { args: { reports: bodies } };

/** Beside each other as if they were bodies: no change is reckoned. */
export const YearsAsBodies: Story = { args: { by: 'bodies' } };

/** As if they were years of one body. */
export const BodiesAsYears: Story = { args: { reports: bodies, by: 'years' } };

/** Every row of a table as a column. */
export const BodiesOverTableThree: Story = { args: { reports: bodies, figures: 'requests' } };

/** What the older form counts in another way is not compared. */
export const BodiesOverTableTwo: Story = { args: { reports: bodies, figures: 'proactive' } };

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

/** A single report has nothing to be compared with. */
export const OnlyOne: Story = { args: { reports: [sound] } };

export const English: Story = { args: { reports: bodies, locale: 'en' } };

/** The page’s own terms for some of ours. */
export const OwnWords: Story = { args: { reports: undefined, i18n: { empty: '没有可以比较的报告。' } } };

export const Light: Story = { args: { theme: 'light' } };

export const Dark: Story = { args: { theme: 'dark' } };

/** 长辈版. */
export const LargePrint: Story = { args: { reports: bodies, size: 'large' } };

/** Only the table scrolls; its first column stays. */
export const Phone: Story = { args: { reports: bodies }, globals: { viewport: { value: 'mobile1' } } };

export const YearsOnPhone: Story = { globals: { viewport: { value: 'mobile1' } } };

/** Of the viewers on the page, each of a year of its own. */
export const BesideItsReports: Story = {
  args: { reports: undefined, for: 'compared-0 compared-1 compared-2 compared-3' },
  render: (args) =>
    html`${renderTag(tag, args)}${years.map(
      (report, place) =>
        html`<hr /><disclosure-report
              id="compared-${place}"
              .report=${report}
              .locale=${args.locale}
              checks="off"
            ></disclosure-report>`,
    )}`,
};

/** Two addresses, of which one does not answer: the other is shown. */
export const OneNotFound: Story = {
  args: { reports: undefined, src: 'years.json missing.json' },
  beforeEach: serving({ 'years.json': json(years), 'missing.json': notFound }),
};

/** No file at any of the addresses. */
export const NotFound: Story = {
  args: { reports: undefined, src: 'missing.json' },
  beforeEach: serving({ 'missing.json': notFound }),
};

/** An address that does not answer yet. */
export const Loading: Story = {
  args: { reports: undefined, src: 'never.json' },
  beforeEach: serving({ 'never.json': never }),
};

/** No source at all. */
export const Empty: Story = { args: { reports: undefined } };

/** What the page shows where scripts do not run stays until there is a comparison. */
export const OwnContent: Story = { args: { reports: undefined, 'slot:': '历年数据见各年度报告。' } };
