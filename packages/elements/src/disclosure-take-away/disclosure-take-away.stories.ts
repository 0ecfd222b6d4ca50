import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../define/disclosure-take-away.js';
import { missingTables, sound } from '../../test/fixtures/reports.js';
import type { DisclosureTakeAway } from './disclosure-take-away.js';

type Args = Partial<
  Pick<DisclosureTakeAway, 'report' | 'base' | 'source' | 'locale' | 'i18n' | 'theme' | 'size'>
>;

const tag = 'disclosure-take-away';

const meta: Meta<Args> = {
  title: tag,
  component: tag,
  args: { report: sound, source: '/reports/2024.json', locale: 'zh-Hans' },
};

export default meta;

type Story = StoryObj<Args>;

/** Files, tables for the clipboard, a reference, and the code to embed it. */
export const Everything: Story = {};

/** A table the report lacks can't be copied. */
export const MissingTables: Story = { args: { report: missingTables } };

/** The data has no address of its own: it goes into the code. */
export const WithoutAddress: Story = { args: { source: undefined } };

/** The report names its source by an address relative to its own page. */
export const RelativeSource: Story = {
  args: { report: { ...sound, source: '2024.html' }, base: 'https://www.example.gov.cn/xxgk/' },
};

export const English: Story = { args: { locale: 'en' } };

/** It takes the same words as the other tags, and shows none of them. */
export const OwnWords: Story = { args: { i18n: {} } };

export const Light: Story = { args: { theme: 'light' } };

export const Dark: Story = { args: { theme: 'dark' } };

/** 长辈版. */
export const LargePrint: Story = { args: { size: 'large' } };

export const Phone: Story = { globals: { viewport: { value: 'mobile1' } } };

/** No report: nothing to take away. */
export const Empty: Story = { args: { report: undefined } };
