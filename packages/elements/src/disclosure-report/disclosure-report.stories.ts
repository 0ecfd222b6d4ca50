import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderTag } from '../../../../.storybook/render-tag.js';
import '../define/disclosure-report.js';
import { CellSelectEvent } from '../disclosure-table/disclosure-table.events.js';
import {
  blanks,
  excerpts,
  form2019,
  missingTables,
  mixed,
  negative,
  readFromPage,
  sound,
  transposed,
} from '../../test/fixtures/reports.js';
import { settled, tablesIn } from '../../test/support/mount.js';
import { publishedMarkup } from '../../test/support/published-page.js';
import { json, never, notFound, outOfReach, serving } from '../../test/support/serving.js';
import type { DisclosureReport } from './disclosure-report.js';

type Args = Partial<
  Pick<
    DisclosureReport,
    | 'report'
    | 'src'
    | 'loading'
    | 'notes'
    | 'provenance'
    | 'headingLevel'
    | 'checks'
    | 'layout'
    | 'nonZero'
    | 'locale'
    | 'i18n'
    | 'theme'
    | 'size'
  > &
    Record<`slot:${'' | 'header' | 'footer' | 'empty' | 'error'}`, string>
>;

const tag = 'disclosure-report';

const meta: Meta<Args> = { title: tag, component: tag, args: { report: sound, locale: 'zh-Hans' } };

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

/** The text says that parts of it were left out: nothing is said of what may stand there. */
export const Excerpts: Story = { args: { report: excerpts } };

export const Form2019: Story = { args: { report: form2019 } };

/** The 2021 form, but for one table. */
export const MixedForms: Story = { args: { report: mixed } };

/** Only whether the figures add up. */
export const ChecksInShort: Story = { args: { report: transposed, checks: 'summary' } };

/** Only the report. */
export const ChecksOff: Story = { args: { report: transposed, checks: 'off' } };

/** A cell was asked about: how its sum comes about, and what is wrong with it. */
export const CellExplained: Story = {
  args: { report: transposed },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector(tag);
    if (!element) return;
    await settled(element);
    const [, requests] = tablesIn(element);
    requests?.dispatchEvent(new CellSelectEvent('requests/granted/naturalPerson'));
    await settled(element);
  },
};

/** Read from a document: what its reader had to interpret counts as well, and each cell knows where it was printed. */
export const ReadFromDocument: Story = {
  args: readFromPage,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector(tag);
    if (!element) return;
    await settled(element);
    const [, requests] = tablesIn(element);
    requests?.dispatchEvent(new CellSelectEvent('requests/received/total'));
    await settled(element);
  },
};

/** Rows in which everything is 0 are left out, and counted. */
export const OnlyNonZero: Story = { args: { nonZero: true } };

/** The form’s own tables, however little room there is. */
export const FullLayout: Story = { args: { layout: 'full' } };

/** The tables for little room, however much there is. */
export const NarrowLayout: Story = { args: { layout: 'narrow' } };

export const Phone: Story = {
  args: { report: transposed },
  globals: { viewport: { value: 'mobile1' } },
};

/** 长辈版. */
export const LargePrint: Story = { args: { size: 'large' } };

export const LargePrintOnPhone: Story = {
  args: { size: 'large', report: transposed },
  globals: { viewport: { value: 'mobile1' } },
};

export const English: Story = { args: { report: transposed, locale: 'en' } };

export const Light: Story = { args: { report: transposed, theme: 'light' } };

export const Dark: Story = { args: { report: transposed, theme: 'dark' } };

/** Below a heading of the page’s own. */
export const HeadingLevel: Story = { args: { headingLevel: 3 } };

/** What stands above and below is the page’s. */
export const HeaderAndFooter: Story = {
  args: {
    'slot:header': '本报告由县政务公开办公室发布。',
    'slot:footer': '对本报告有疑问，请致电县政务公开办公室。',
  },
};

/** The page’s own terms for some of ours. */
export const OwnWords: Story = {
  args: { i18n: { kicker: '清川县政务公开年报', received: '收到申请（件）' } },
};

/** From an address with the report’s JSON. */
export const FromJson: Story = {
  args: { report: undefined, src: 'report.json' },
  beforeEach: serving({ 'report.json': json(sound) }),
};

/** From the tables a portal publishes, without a word of markup for those who cannot see them. */
export const WrappedTables: Story = {
  render: ({ locale }) => {
    const element = renderTag(tag, { locale });
    element.innerHTML = publishedMarkup(transposed);
    return element;
  },
};

/** Nothing to read in what it wraps: the page’s own content stays as it is. */
export const NothingToRead: Story = {
  args: { report: undefined, 'slot:': '本年度报告将于3月31日前公布。' },
};

/** An address that does not answer yet. */
export const Loading: Story = {
  args: { report: undefined, src: 'never.json' },
  beforeEach: serving({ 'never.json': never }),
};

/** Fetched when it comes near: scroll to it. */
export const Lazy: Story = {
  args: { report: undefined, loading: 'lazy', src: 'report.json' },
  render: (args) => {
    const space = document.createElement('div');
    space.style.height = '250vh';
    const page = document.createElement('div');
    page.append(space, renderTag(tag, args));
    return page;
  },
  beforeEach: serving({ 'report.json': json(sound) }),
};

/** The file at the address has a row the form does not know. */
export const BadData: Story = {
  args: { report: { ...sound, tables: { requests: { 'refused.stateSecrets': { total: 1 } } } } },
};

/** What is at the address is half a file. */
export const BadJson: Story = {
  args: { report: undefined, src: 'half.json' },
  beforeEach: serving({ 'half.json': () => new Response('{ "form": "2021", "body": ') }),
};

/** The page at the address has no report in it. */
export const NoReportAtAddress: Story = {
  args: { report: undefined, src: 'page.html' },
  beforeEach: serving({ 'page.html': () => new Response('<h1>通知公告</h1><p>暂无内容</p>') }),
};

/** No file at the address: says so, and offers to try again. */
export const NotFound: Story = {
  args: { report: undefined, src: 'missing.json' },
  beforeEach: serving({ 'missing.json': notFound }),
};

/** No network. */
export const OutOfReach: Story = {
  args: { report: undefined, src: 'far.json' },
  beforeEach: serving({ 'far.json': outOfReach }),
};

/** The page’s own words on what went wrong. */
export const OwnError: Story = {
  args: { ...NotFound.args, 'slot:error': '报告暂时无法显示，请下载 PDF 版。' },
  beforeEach: serving({ 'missing.json': notFound }),
};

/** No source at all. */
export const Empty: Story = { args: { report: undefined } };

/** The page’s own words where there is none. */
export const OwnEmpty: Story = {
  args: { report: undefined, 'slot:empty': '本年度报告将于3月31日前公布。' },
};
