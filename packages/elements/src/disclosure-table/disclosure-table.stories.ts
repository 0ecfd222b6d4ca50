import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { check, type Report } from '@disclosure-report/core';
import '../define/disclosure-table.js';
import { blanks, form2019, missingTables, negative, sound, transposed } from '../../test/fixtures/reports.js';
import type { DisclosureTable } from './disclosure-table.js';

type Args = Pick<DisclosureTable, 'table' | 'locale' | 'theme' | 'highlighted'> & { report: Report };

const meta: Meta<Args> = {
  title: 'disclosure-table',
  component: 'disclosure-table',
  args: { report: sound, table: 'requests', locale: 'zh-Hans', theme: undefined, highlighted: [] },
  argTypes: {
    report: { control: false },
    table: { control: 'select', options: ['proactive', 'requests', 'disputes'] },
    locale: { control: 'inline-radio', options: ['zh-Hans', 'en'] },
    theme: { control: 'inline-radio', options: ['light', 'dark'] },
    highlighted: { control: 'object' },
  },
  render: ({ report, table, locale, theme, highlighted }) =>
    html`<disclosure-table
      .report=${report}
      .findings=${check(report).findings}
      .highlighted=${highlighted}
      .theme=${theme}
      .locale=${locale}
      table=${table}
    ></disclosure-table>`,
};

export default meta;

type Story = StoryObj<Args>;

/** Table 三 in which everything adds up. */
export const Requests: Story = {};

/** Table 二: one table for each clause of article 20. */
export const Proactive: Story = { args: { table: 'proactive' } };

/** Table 四: fifteen figures in one line. */
export const Disputes: Story = { args: { table: 'disputes' } };

/** Two digits of one figure changed places: a column and a row no longer add up. */
export const DoesNotAddUp: Story = { args: { report: transposed } };

/** Both sides of an equation brought out. */
export const Highlighted: Story = {
  args: {
    report: transposed,
    highlighted: check(transposed).findings[0]?.cells ?? [],
  },
};

/** A count below 0, which no equation covers. */
export const NegativeCount: Story = { args: { report: negative, table: 'proactive' } };

/** Only the column of totals was filled in. */
export const Blanks: Story = { args: { report: blanks } };

/** The report lacks the table. */
export const Missing: Story = { args: { report: missingTables, table: 'disputes' } };

/** The report has the table, but it could not be read. */
export const Unread: Story = { args: { report: missingTables, table: 'proactive' } };

/** Table 二 as the form of 2019 has it. */
export const Form2019: Story = { args: { report: form2019, table: 'proactive' } };

export const English: Story = { args: { report: transposed, locale: 'en' } };

export const Dark: Story = { args: { report: transposed, theme: 'dark' } };

/** The header columns stay in view while the figures scroll. */
export const Phone: Story = { globals: { viewport: { value: 'mobile1' } } };
