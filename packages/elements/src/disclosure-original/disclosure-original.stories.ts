import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { transposed } from '../../test/fixtures/reports.js';
import { publishedMarkup } from '../../test/support/published-page.js';
import { enhance, type Placement } from '../enhance.js';

interface Args {
  placement: Placement;
}

const meta: Meta<Args> = {
  title: 'enhance',
  component: 'disclosure-original',
  args: { placement: 'in-place' },
  argTypes: { placement: { control: 'inline-radio', options: ['before', 'after', 'in-place'] } },
  render: ({ placement }) => {
    const root = document.createElement('div');
    const article = document.createElement('div');
    article.innerHTML = publishedMarkup(transposed);
    root.append(article);
    void enhance(article, { placement });
    return html`${root}`;
  },
};

export default meta;

type Story = StoryObj<Args>;

/** The published article is behind a switch. */
export const InPlace: Story = {};

/** The published article stays in view below the report. */
export const Before: Story = { args: { placement: 'before' } };
