import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { transposed } from '../../test/fixtures/reports.js';
import { publishedMarkup } from '../../test/support/published-page.js';
import { placements } from '../enhance-options.js';
import { enhance, type Placement } from '../enhance.js';

interface Args {
  readonly placement: Placement;
}

/** Articles as they are published, which get a report of their own without a change to the page. */
const meta: Meta<Args> = {
  title: 'Manual/enhance',
  args: { placement: 'in-place' },
  argTypes: { placement: { control: 'inline-radio', options: placements } },
  render: ({ placement }) => {
    const article = document.createElement('div');
    article.innerHTML = publishedMarkup(transposed);
    const page = document.createElement('div');
    page.append(article);
    void enhance(article, { placement });
    return page;
  },
};

export default meta;

type Story = StoryObj<Args>;

/** The published article is behind a switch. */
export const InPlace: Story = {};

/** The published article stays in view below the report. */
export const Before: Story = { args: { placement: 'before' } };

/** The published article comes first. */
export const After: Story = { args: { placement: 'after' } };
