import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, type TemplateResult } from 'lit';
import type { Locale } from '@disclosure-report/core';
import { manualLook } from '../../test/support/manual-look.js';
import { rulebookIn, type Chapter, type RuleEntry } from '../../../core/rulebook/rulebook.js';

interface Args {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark' | undefined;
}

const { styleSheet } = css`
  .rulebook nav ol {
    padding-inline-start: 1.5rem;
  }
  .rulebook nav ul {
    font-size: 0.875rem;
    columns: 2 16rem;
  }
  .rulebook article {
    border-block-start: 1px solid var(--line);
    margin-block-start: 1.5rem;
  }
  .rulebook .id {
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }
  .rulebook q {
    display: block;
    quotes: none;
    color: var(--soft);
  }
`;

const entryView = (
  { id, title, statement, facts, example }: RuleEntry,
  forExample: string,
): TemplateResult => html`<article id=${id} aria-labelledby="${id}-title">
  <h3 id="${id}-title"><span class="id">${id}</span> ${title}</h3>
  <p>${statement}</p>
  <dl>
    ${facts.map(
      ({ name, value }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
    <div>
      <dt>${forExample}</dt>
      <dd>
        ${example.evidence.map((sentence) => html`<q lang="zh-Hans">${sentence}</q>`)}
        <strong>${example.message}</strong>
      </dd>
    </div>
  </dl>
</article>`;

const chapterView = ({ family, name, entries }: Chapter, forExample: string): TemplateResult =>
  html`<section aria-labelledby=${family}>
    <h2 id=${family}>${name}</h2>
    ${entries.map((entry) => entryView(entry, forExample))}
  </section>`;

const contentsView = ({ family, name, entries }: Chapter): TemplateResult =>
  html`<li>
    <a href="#${family}">${name}</a>
    <ul>
      ${entries.map(({ id, title }) => html`<li><a href="#${id}">${id} ${title}</a></li>`)}
    </ul>
  </li>`;

/** Every rule, as `docs/rules.md` has them: from the rules, their messages and their witnesses. */
const meta: Meta<Args> = {
  title: 'Rules',
  // Every rule once; a page of all stories would have each several times.
  tags: ['!autodocs'],
  args: { locale: 'zh-Hans', theme: undefined },
  argTypes: {
    locale: { control: 'inline-radio', options: ['zh-Hans', 'en'] },
    theme: { control: 'inline-radio', options: ['light', 'dark'] },
  },
  parameters: { layout: 'fullscreen' },
  beforeEach: manualLook(styleSheet),
  render: ({ locale, theme = 'light' }) => {
    const { title, introduction, contents, example, chapters } = rulebookIn(locale);
    return html`<main class="manual rulebook ${theme}" lang=${locale}>
        <h1>${title}</h1>
        <p>${introduction}</p>
        <nav aria-label=${contents}>
          <ol>
            ${chapters.map(contentsView)}
          </ol>
        </nav>
        ${chapters.map((chapter) => chapterView(chapter, example))}
      </main>`;
  },
};

export default meta;

type Story = StoryObj<Args>;

export const SimplifiedChinese: Story = {};

export const English: Story = { args: { locale: 'en' } };

export const Dark: Story = { args: { theme: 'dark' } };
