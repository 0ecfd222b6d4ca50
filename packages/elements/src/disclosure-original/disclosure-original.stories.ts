import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderTag } from '../../../../.storybook/render-tag.js';
import '../define/disclosure-original.js';
import type { DisclosureOriginal } from './disclosure-original.js';

type Args = Partial<
  Pick<DisclosureOriginal, 'original' | 'substitute' | 'shown' | 'locale' | 'i18n' | 'theme' | 'size'>
>;

const tag = 'disclosure-original';

const saying = (text: string): HTMLElement => {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
};

const meta: Meta<Args> = {
  title: tag,
  component: tag,
  args: { shown: false, locale: 'zh-Hans' },
  // What it switches between stands beside it.
  render: ({ original = saying('原来的文章'), substitute = saying('替代它的报告'), ...args }) => {
    const page = document.createElement('div');
    page.append(renderTag(tag, { ...args, original, substitute }), original, substitute);
    return page;
  },
};

export default meta;

type Story = StoryObj<Args>;

/** The original is behind a switch. */
export const Hidden: Story = {};

/** The original is in view, and what stands in for it is not. */
export const Shown: Story = { args: { shown: true } };

/** What a page gives it to switch between. */
export const OwnVersions: Story = {
  args: {
    original: saying('二〇二四年年度报告（原文）'),
    substitute: saying('二〇二四年年度报告（无障碍版）'),
  },
};

export const English: Story = { args: { locale: 'en' } };

/** It takes the same words as the other tags, and shows none of them. */
export const OwnWords: Story = { args: { i18n: {} } };

export const Light: Story = { args: { theme: 'light' } };

export const Dark: Story = { args: { theme: 'dark', shown: true } };

/** 长辈版. */
export const LargePrint: Story = { args: { size: 'large' } };
