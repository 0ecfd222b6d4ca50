import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { check } from '@disclosure-report/core';
import '../define/disclosure-table.js';
import { blanks, form2019, missingTables, negative, sound, transposed } from '../../test/fixtures/reports.js';
import type { DisclosureTable } from './disclosure-table.js';

type Args = Partial<
  Pick<
    DisclosureTable,
    | 'report'
    | 'table'
    | 'findings'
    | 'highlighted'
    | 'layout'
    | 'nonZero'
    | 'column'
    | 'locale'
    | 'i18n'
    | 'theme'
    | 'size'
  >
>;

const tag = 'disclosure-table';

const meta: Meta<Args> = {
  title: tag,
  component: tag,
  args: { report: sound, table: 'requests', locale: 'zh-Hans' },
};

export default meta;

type Story = StoryObj<Args>;

const wrong: Args = { report: transposed, findings: check(transposed).findings };

/** Table 三 in which everything adds up. */
export const Requests: Story = {};

/** Table 二: one table for each clause of article 20. */
export const Proactive: Story = { args: { table: 'proactive' } };

/** Table 四: fifteen figures in one line. */
export const Disputes: Story = { args: { table: 'disputes' } };

/** Two digits of one figure changed places: a column and a row no longer add up. */
export const DoesNotAddUp: Story = { args: wrong };

/** Both sides of an equation brought out. */
export const Highlighted: Story = { args: { ...wrong, highlighted: wrong.findings?.[0]?.cells ?? [] } };

/** A count below 0, which no equation covers. */
export const NegativeCount: Story = {
  args: { report: negative, findings: check(negative).findings, table: 'proactive' },
};

/** Only the column of totals was filled in. */
export const Blanks: Story = { args: { report: blanks, findings: check(blanks).findings } };

/** Rows in which everything is 0 are left out. */
export const OnlyNonZero: Story = { args: { nonZero: true } };

/** The report lacks the table. */
export const Missing: Story = { args: { report: missingTables, table: 'disputes' } };

/** The report has the table, but it could not be read. */
export const Unread: Story = { args: { report: missingTables, table: 'proactive' } };

/** Table 二 as the form of 2019 has it. */
export const Form2019: Story = { args: { report: form2019, table: 'proactive' } };

/** Table 三 on the form of 2019: （六）其他处理 is one row. */
export const RequestsOnForm2019: Story = { args: { report: form2019 } };

export const English: Story = { args: { ...wrong, locale: 'en' } };

/** The page’s own terms for some of ours. */
export const OwnWords: Story = { args: { nonZero: true, i18n: { showAllRows: '展开全部' } } };

export const Light: Story = { args: { ...wrong, theme: 'light' } };

export const Dark: Story = { args: { ...wrong, theme: 'dark' } };

/** 长辈版. */
export const LargePrint: Story = { args: { size: 'large' } };

/** Laid out anew for little room: groups on rows of their own, one column at a time. */
export const Narrow: Story = { args: { ...wrong, layout: 'narrow' } };

/** The column that is asked for. */
export const NarrowWithColumn: Story = { args: { ...wrong, layout: 'narrow', column: 'naturalPerson' } };

/** Table 四 turned. */
export const NarrowDisputes: Story = { args: { layout: 'narrow', table: 'disputes' } };

export const Phone: Story = { args: wrong, globals: { viewport: { value: 'mobile1' } } };

/** The form’s own layout on a phone: the header columns stay in view while the figures scroll. */
export const FullOnPhone: Story = {
  args: { ...wrong, layout: 'full' },
  globals: { viewport: { value: 'mobile1' } },
};
