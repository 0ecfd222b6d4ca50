import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, nothing, type TemplateResult } from 'lit';
import { formIds, type FormId, type Locale, type Text } from '@disclosure-report/core';
import { manualLook } from '../../test/support/manual-look.js';
import type {
  BandEntry,
  FormEntry,
  HeaderEntry,
  LineEntry,
  Reference,
  SumEntry,
  TableEntry,
} from '../../../core/formbook/entries.js';
import { formbookIn } from '../../../core/formbook/formbook.js';
import type { FormbookWords } from '../../../core/formbook/words.js';

interface Args {
  readonly locale: Locale;
  readonly form: FormId;
  readonly theme: 'light' | 'dark' | undefined;
}

const { styleSheet } = css`
  .formbook nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin: 0;
  }
  .formbook h3 {
    margin-block-start: 3rem;
  }
  .formbook h4 {
    margin-block: 1.5rem 0.25rem;
  }
  .formbook [lang='en'] {
    display: block;
    color: var(--soft);
    font-size: 0.875rem;
    font-weight: 400;
  }
  .formbook .lines {
    list-style: none;
    margin-block: 0 1.5rem;
    padding: 0;
    border-block-end: 1px solid var(--line);
  }
  .formbook nav + .lines {
    border-block-start: 0;
    margin-block-start: 1.5rem;
  }
  .formbook .places dt {
    flex-basis: 14rem;
  }
  .formbook .axis {
    color: var(--soft);
    margin-block-end: 0.25rem;
  }
  .formbook .lines > li {
    display: grid;
    grid-template-columns: 2rem 1fr;
    gap: 0.25rem 0.5rem;
    border-block-start: 1px solid var(--line);
    padding-block: 0.625rem;
    scroll-margin-block-start: 1rem;
  }
  .formbook .lines > li > :last-child {
    grid-column: 2;
  }
  .formbook .lines > .group {
    background: var(--band);
    font-weight: 600;
  }
  .formbook .lines > :target,
  .formbook .sum:target {
    box-shadow: -0.25rem 0 var(--link);
  }
  .formbook .number {
    color: var(--soft);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .formbook .depth-1 {
    padding-inline-start: 1rem;
  }
  .formbook .depth-2 {
    padding-inline-start: 2rem;
  }
  .formbook .lines dl {
    font-size: 0.875rem;
  }
  .formbook .lines dt {
    flex-basis: 4rem;
  }
  .formbook .sum {
    margin-block-end: 1rem;
  }
  @media (min-width: 48rem) {
    .formbook .lines > li {
      grid-template-columns: 2rem 1fr 1fr;
      column-gap: 1rem;
    }
    .formbook .lines > li > :last-child {
      grid-column: 3;
    }
  }
`;

const inBoth = (label: Text): TemplateResult =>
  html`<span lang="zh-Hans">${label['zh-Hans']}</span> <span lang="en">${label.en}</span>`;

const codeLink = ({ name, anchor }: Reference): TemplateResult =>
  html`<a href="#${anchor}"><code>${name}</code></a>`;

const fact = (name: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

const factsOf = ({ sums, basis, meaning, quantity }: LineEntry, words: FormbookWords): TemplateResult =>
  html`<dl>
    ${[meaning, quantity].map((said) => (said === undefined ? nothing : fact(words.meaning, said)))}
    ${sums.map(({ rule, role }) => fact(words.sums, html`<a href="#${rule.anchor}">${rule.name}</a> ${role}`))}
    ${basis === '' ? nothing : fact(words.basis, basis)}
  </dl>`;

const lineView = (entry: HeaderEntry, words: FormbookWords): TemplateResult => {
  const { kind, key, anchor, depth, label } = entry;
  return html`<li class=${kind} id=${anchor ?? nothing}>
    <span class="number">${kind === 'line' ? entry.number : nothing}</span>
    <div class="depth-${depth}">${inBoth(label)}</div>
    <div>
      ${key === undefined ? nothing : html`<code>${key}</code>`}
      ${kind === 'line' ? factsOf(entry, words) : nothing}
    </div>
  </li>`;
};

const linesView = (
  id: string,
  name: string,
  entries: readonly HeaderEntry[],
  words: FormbookWords,
): TemplateResult =>
  html`<p class="axis" id=${id}>${name}</p>
    <ul class="lines" aria-labelledby=${id}>
      ${entries.map((entry) => lineView(entry, words))}
    </ul>`;

const bandView = (
  { anchor, label, corner, rows, columns }: BandEntry,
  words: FormbookWords,
): TemplateResult =>
  html`${label ? html`<h4 id=${anchor}>${inBoth(label)}</h4>` : nothing}
    ${corner ? html`<p>${words.corner}${words.colon}${inBoth(corner)}</p>` : nothing}
    ${linesView(`${anchor}-rows`, words.rows, rows, words)}
    ${linesView(`${anchor}-columns`, words.columns, columns, words)}`;

const added = (terms: readonly Reference[]): readonly unknown[] =>
  terms.map((term, index) => [index === 0 ? nothing : ' + ', codeLink(term)]);

const sumView = (
  { rule, title, anchor, where, left, right }: SumEntry,
  { colon }: FormbookWords,
): TemplateResult =>
  html`<p class="sum" id=${anchor}>
    <strong>${rule} ${title}</strong><br />${where}${colon}${added(left)} = ${added(right)}
  </p>`;

const tableView = (
  { anchor, heading, path, extent, note, sums, bands }: TableEntry,
  words: FormbookWords,
): TemplateResult =>
  html`<section aria-labelledby=${anchor}>
    <h3 id=${anchor}>${inBoth(heading)}</h3>
    <p><code>${path}</code>${words.colon}${extent}</p>
    ${note === undefined ? nothing : html`<p>${note}</p>`}
    ${sums.length === 0 ? nothing : html`<h4>${words.sums}</h4>`} ${sums.map((sum) => sumView(sum, words))}
    ${bands.map((band) => bandView(band, words))}
  </section>`;

const sectionsView = ({ sections }: FormEntry, words: FormbookWords): TemplateResult =>
  html`<ul class="lines">
    ${sections.map(
      ({ id, heading, path }, index) =>
        html`<li>
          <span class="number">${index + 1}</span>
          <div>${inBoth(heading)}</div>
          <div>
            <code>${id}</code>
            <dl>${fact(
              words.path,
              path.map((place) => html`<code>${place}</code> `),
            )}</dl>
          </div>
        </li>`,
    )}
  </ul>`;

/** Every line of the forms, as `docs/forms.md` has them: from the forms, their equations and their messages. */
const meta: Meta<Args> = {
  title: 'Forms',
  // Every line once; a page of all stories would have each several times.
  tags: ['!autodocs'],
  args: { locale: 'zh-Hans', form: '2021', theme: undefined },
  argTypes: {
    locale: { control: 'inline-radio', options: ['zh-Hans', 'en'] },
    form: { control: 'inline-radio', options: formIds },
    theme: { control: 'inline-radio', options: ['light', 'dark'] },
  },
  parameters: { layout: 'fullscreen' },
  beforeEach: manualLook(styleSheet),
  render: ({ locale, form, theme = 'light' }) => {
    const { words, places, forms } = formbookIn(locale);
    return html`<main class="manual formbook ${theme}" lang=${locale}>
      <h1>${words.title}</h1>
      <p>${words.introduction}</p>
      <dl class="places">${places.map(({ code, place }) => fact(place, html`<code>${code}</code>`))}</dl>
      ${forms
        .filter(({ id }) => id === form)
        .map(
          (entry) =>
            html`<h2>${entry.name}</h2>
              <p>${entry.basis}${words.separator}${entry.extent}</p>
              <nav aria-label=${words.contents}>
                <ul>
                  ${entry.tables.map(
                    ({ anchor, name, heading }) =>
                      html`<li><a href="#${anchor}">${name} ${heading[locale]}</a></li>`,
                  )}
                </ul>
              </nav>
              ${sectionsView(entry, words)}
              <div>${entry.tables.map((table) => tableView(table, words))}</div>`,
        )}
    </main>`;
  },
};

export default meta;

type Story = StoryObj<Args>;

export const SimplifiedChinese: Story = {};

export const English: Story = { args: { locale: 'en' } };

/** The form for reports of 2019 and 2020. */
export const Form2019: Story = { args: { form: '2019' } };

export const Form2019InEnglish: Story = { args: { form: '2019', locale: 'en' } };

export const Dark: Story = { args: { theme: 'dark' } };

export const Phone: Story = { globals: { viewport: { value: 'mobile1' } } };
