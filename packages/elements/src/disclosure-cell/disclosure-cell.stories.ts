import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { check, statementsIn } from '@disclosure-report/core';
import '../define/disclosure-cell.js';
import { blanks, form2019, readFromPage, sound, transposed } from '../../test/fixtures/reports.js';
import type { DisclosureCell } from './disclosure-cell.js';

type Args = Partial<
  Pick<
    DisclosureCell,
    | 'report'
    | 'address'
    | 'findings'
    | 'provenance'
    | 'statements'
    | 'link'
    | 'locale'
    | 'i18n'
    | 'theme'
    | 'size'
  >
>;

const tag = 'disclosure-cell';

const meta: Meta<Args> = {
  title: tag,
  component: tag,
  args: { report: sound, address: 'requests/total/total', locale: 'zh-Hans' },
};

export default meta;

type Story = StoryObj<Args>;

const suspect: Args = {
  report: transposed,
  findings: check(transposed).findings,
  address: 'requests/granted/naturalPerson',
};

/** The sum of all sums: down, across, and as one side of the balance. */
export const Total: Story = {};

/** A part: what it means, on which article it rests, and where it is counted. */
export const Part: Story = { args: { address: 'requests/refused.internalAffairs/naturalPerson' } };

/** One side of the balance, as it follows from the rest. */
export const Balance: Story = { args: { address: 'requests/received/total' } };

/** Likely the wrong one: what is found, and what it probably was. */
export const Suspect: Story = { args: suspect };

/** A sum that is not what its parts add up to. */
export const WrongSum: Story = { args: { ...suspect, address: 'requests/total/naturalPerson' } };

/** A blank is not 0, and no sum is made of it. */
export const Blank: Story = {
  args: { report: blanks, findings: check(blanks).findings, address: 'requests/granted/enterprise' },
};

/** Of table 二: no row to explain and no sum. */
export const Fee: Story = { args: { address: 'proactive/fees/amount' } };

/** Of table 四. */
export const Dispute: Story = { args: { address: 'disputes/litigation.direct/total' } };

export const Form2019: Story = { args: { report: form2019, address: 'requests/otherHandling/total' } };

/** Where a document prints it, and what was taken off. */
export const PrintedInDocument: Story = {
  args: {
    report: readFromPage.report,
    address: 'requests/received/total',
    provenance: readFromPage.provenance['requests/received/total'],
  },
};

/** What the text says of it. */
export const StatedInText: Story = {
  args: { statements: statementsIn(sound) },
};

/** For passing on. */
export const WithLink: Story = {
  args: { link: 'https://www.example.gov.cn/xxgk/2024.html#cell=requests/total/total' },
};

/** The form has no such cell: nothing is shown. */
export const NoSuchCell: Story = { args: { address: 'requests/total/nobody' } };

export const English: Story = { args: { ...suspect, locale: 'en' } };

/** The page’s own terms for some of ours. */
export const OwnWords: Story = {
  args: { report: blanks, address: 'requests/granted/enterprise', i18n: { blank: '（未填）' } },
};

export const Light: Story = { args: { ...suspect, theme: 'light' } };

export const Dark: Story = { args: { ...suspect, theme: 'dark' } };

/** 长辈版. */
export const LargePrint: Story = { args: { ...suspect, size: 'large' } };

export const Phone: Story = { args: suspect, globals: { viewport: { value: 'mobile1' } } };
