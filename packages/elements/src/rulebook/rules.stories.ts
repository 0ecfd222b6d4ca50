import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, type TemplateResult } from 'lit';
import type { Locale } from '@disclosure-report/core';
import { rulebookIn, type Chapter, type RuleEntry } from '../../../core/rulebook/rulebook.js';

interface Args {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark' | undefined;
}

/** A quiet page: text on paper, structure by weight and hairlines. */
const styles = css`
  .rulebook {
    --paper: #fff;
    --ink: #1c1f24;
    --soft: #555c66;
    --line: #d9dde3;
    --link: #1a4a8a;
    color: var(--ink);
    background: var(--paper);
    font:
      16px/1.6 'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      system-ui,
      sans-serif;
    padding: 1.5rem clamp(1rem, 5vw, 4rem) 4rem;
  }
  .rulebook:lang(en) {
    font-family: system-ui, sans-serif;
  }
  .rulebook.dark {
    --paper: #14171c;
    --ink: #e4e7eb;
    --soft: #a9b1bc;
    --line: #363c45;
    --link: #8ab4f0;
    color-scheme: dark;
  }
  .rulebook > * {
    max-width: 46rem;
    margin-inline: auto;
  }
  .rulebook a {
    color: var(--link);
  }
  .rulebook nav {
    border-block: 1px solid var(--line);
    padding-block: 0.5rem;
  }
  .rulebook nav ol {
    padding-inline-start: 1.5rem;
  }
  .rulebook nav ul {
    list-style: none;
    padding: 0;
    font-size: 0.875rem;
    columns: 2 16rem;
  }
  .rulebook h2 {
    margin-block: 3rem 0;
  }
  .rulebook article {
    border-block-start: 1px solid var(--line);
    margin-block-start: 1.5rem;
  }
  .rulebook h3 {
    margin-block: 1rem 0.25rem;
  }
  .rulebook .id {
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }
  .rulebook p {
    margin-block: 0.25rem 0.75rem;
  }
  .rulebook dl {
    margin: 0;
  }
  .rulebook dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  .rulebook dt {
    flex: 0 0 6rem;
    color: var(--soft);
  }
  .rulebook dd {
    flex: 1 1 11rem;
    margin: 0;
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
  beforeEach: () => {
    const { styleSheet } = styles;
    if (!styleSheet) return;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
    };
  },
  render: ({ locale, theme = 'light' }) => {
    const { title, introduction, contents, example, chapters } = rulebookIn(locale);
    return html`<main class="rulebook ${theme}" lang=${locale}>
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
