import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { renderTag } from '../../../../.storybook/render-tag.js';
import { withValue } from '@disclosure-report/core';
import '../define/disclosure-chart.js';
import '../define/disclosure-report.js';
import { bodies, bodiesOverYears, years } from '../../test/fixtures/comparisons.js';
import { form2019, missingTables, sound, transposed } from '../../test/fixtures/reports.js';
import { json, never, notFound, serving } from '../../test/support/serving.js';
import type { DisclosureChart } from './disclosure-chart.js';

type Args = Partial<
  Pick<DisclosureChart, 'reports' | 'for' | 'src' | 'kind' | 'locale' | 'i18n' | 'theme' | 'size'> &
    Record<'slot:', string>
>;

const tag = 'disclosure-chart';

const meta: Meta<Args> = {
  title: tag,
  component: tag,
  args: { reports: years, kind: 'flow', locale: 'zh-Hans' },
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

/** Several bodies of one year, of which some lack data. */
export const OutcomesOfBodies: Story = { args: { kind: 'outcomes', reports: bodies } };

/** Of several bodies there is room for one, which the title names. */
export const ApplicantsOfBodies: Story = { args: { kind: 'applicants', reports: bodies } };

/** Two bodies, each over two years. */
export const OutcomesOfBodiesOverYears: Story = { args: { kind: 'outcomes', reports: bodiesOverYears } };

/** A single year on the form of 2019. */
export const FlowOnForm2019: Story = { args: { reports: [form2019] } };

/** A blank is not drawn, and said to be missing. */
export const Blank: Story = { args: { reports: [withValue(sound, 'requests/granted/total', null)] } };

export const BlankOutcome: Story = {
  args: { kind: 'outcomes', reports: [...years, withValue(sound, 'requests/granted/total', null)] },
};

/** Both sides of the balance should be equal. */
export const Unbalanced: Story = {
  args: { reports: [withValue(transposed, 'requests/carriedOut/total', 52)] },
};

/** No table 三: nothing is drawn. */
export const Missing: Story = { args: { reports: [{ ...missingTables, tables: {} }] } };

/** The prose names no number of things published. */
export const NothingPublished: Story = { args: { kind: 'published', reports: [{ ...sound, sections: [] }] } };

export const English: Story = { args: { kind: 'outcomes', locale: 'en' } };

/** The page’s own terms for some of ours. */
export const OwnWords: Story = { args: { reports: undefined, i18n: { empty: '没有可画的数据。' } } };

export const Light: Story = { args: { theme: 'light' } };

export const Dark: Story = { args: { theme: 'dark' } };

export const OutcomesInTheDark: Story = { args: { kind: 'outcomes', theme: 'dark' } };

/** 长辈版. */
export const LargePrint: Story = { args: { size: 'large' } };

export const Phone: Story = { globals: { viewport: { value: 'mobile1' } } };

export const OutcomesOnPhone: Story = {
  args: { kind: 'outcomes' },
  globals: { viewport: { value: 'mobile1' } },
};

/** Of the report that stands beside it: asked for once, read once, and drawn anew when it changes. */
export const BesideItsReport: Story = {
  args: { reports: undefined, for: 'report-beside' },
  render: (args) =>
    html`${renderTag(tag, args)}<hr /><disclosure-report
        id="report-beside"
        .report=${sound}
        .locale=${args.locale}
      ></disclosure-report>`,
};

/** Several viewers, each of a year of its own. */
export const BesideSeveralReports: Story = {
  args: { reports: undefined, for: 'year-0 year-1 year-2 year-3', kind: 'outcomes' },
  render: (args) =>
    html`${renderTag(tag, args)}${years.map(
      (report, place) =>
        html`<hr /><disclosure-report id="year-${place}" .report=${report} .locale=${args.locale} checks="off"></disclosure-report>`,
    )}`,
};

/** No viewer has the id: what the tag holds stays. */
export const ForNobody: Story = {
  args: { reports: undefined, for: 'nobody', 'slot:': '全年收到申请 1114 件。' },
};

/** From an address. */
export const FromJson: Story = {
  args: { reports: undefined, src: 'report.json' },
  beforeEach: serving({ 'report.json': json(sound) }),
};

/** An address that does not answer yet. */
export const Loading: Story = {
  args: { reports: undefined, src: 'never.json' },
  beforeEach: serving({ 'never.json': never }),
};

/** No file at the address. */
export const NotFound: Story = {
  args: { reports: undefined, src: 'missing.json' },
  beforeEach: serving({ 'missing.json': notFound }),
};

/** No source at all. */
export const Empty: Story = { args: { reports: undefined } };

/** What the page shows where scripts do not run stays until there is a picture. */
export const OwnContent: Story = { args: { reports: undefined, 'slot:': '全年收到申请 1114 件。' } };
