import { forms } from '../forms/forms.js';
import { isExcerpt, proseOf, type Sentence } from '../report/prose.js';
import type { Form, SectionId } from '../forms/model.js';
import { isGovernment } from '../report/body.js';
import { orExcerpt } from './or-excerpt.js';
import { sentencesIn } from './read-prose.js';
import { rule, type CheckContext } from './rule.js';

/** The five aspects of the overview, each with the words reports head or open them with. */
const aspects: Readonly<Record<string, RegExp>> = {
  主动公开: /主动公开/,
  依申请公开: /依申请公开|公开申请/,
  政府信息管理: /政府信息管理|信息管理|规范性文件管理|信息资源/,
  政府信息公开平台建设: /平台建设|公开平台|门户网站|政务新媒体/,
  监督保障: /监督保障|监督|考核|培训/,
};

const numerals = '一二三四五六';

const numberingOf = ({ sections }: Form): ReadonlyMap<SectionId, string> =>
  new Map(sections.map(({ id }, index) => [id, `${numerals[index] ?? ''}、`]));

/** What the heading of each section begins with. */
const numbering = { 2021: numberingOf(forms[2021]), 2019: numberingOf(forms[2019]) };

const sentencesOfSection = (context: CheckContext, section: SectionId): readonly Sentence[] =>
  sentencesIn(context).filter((sentence) => sentence.section === section);

/** Words by which a section's content is known where its heading is lost. */
const contents: Readonly<Partial<Record<SectionId, RegExp>>> = {
  overview: /主动公开|公开工作|公开申请|件申请/,
  issues: /主要问题|存在的?问题|不足/,
};

export const sixSections = rule('R01', {
  severity: 'error',
  certainty: 'heuristic',
  basis: { kind: 'form', citation: { act: 'disclosureRegulation', articles: [50] } },
  *check(context) {
    const { report } = context;
    if (report.sections.length === 0) {
      yield { because: { reason: 'sectionMissing', section: 'overview' } };
      return;
    }
    const ids = forms[report.form].sections.map(({ id }) => id);
    const found = report.sections.map(({ id }) => id);
    const missing = ids.filter((id) => !found.includes(id));
    const repeated = ids.filter((id) => found.indexOf(id) !== found.lastIndexOf(id));
    const inOrder = found.every(
      (id, index) => index === 0 || ids.indexOf(id) >= ids.indexOf(found[index - 1] ?? id),
    );
    const text = sentencesIn(context)
      .map((sentence) => sentence.text)
      .join('\n');
    // A section may be among what an excerpt leaves out.
    if (missing.length > 0 && isExcerpt(text)) yield { because: { reason: 'excerpt' } };
    else if (missing.length > 0 || repeated.length > 0 || !inOrder) {
      const onlyHeadings =
        repeated.length === 0 && inOrder && missing.every((id) => contents[id]?.test(text));
      yield { values: { missing, repeated, inOrder }, ...(onlyHeadings && { severity: 'warning' as const }) };
    }
  },
});

export const sectionNumbering = rule('R02', {
  severity: 'warning',
  basis: { kind: 'form' },
  *check({ report }) {
    for (const { id, heading } of report.sections) {
      const expected = numbering[report.form].get(id) ?? '、';
      if (!heading.trim().startsWith(expected))
        yield { values: { heading, expected }, evidence: [{ text: heading, section: id }] };
    }
  },
});

export const fiveAspects = rule('R03', {
  severity: 'warning',
  certainty: 'heuristic',
  basis: { kind: 'form' },
  *check({ report }) {
    const overview = proseOf(report, 'overview');
    if (overview === undefined) yield { because: { reason: 'sectionMissing', section: 'overview' } };
    else {
      const missing = Object.entries(aspects).flatMap(([aspect, words]) =>
        words.test(overview) ? [] : [aspect],
      );
      if (missing.length > 0) yield orExcerpt(overview, { values: { missing } });
    }
  },
});

export const governmentsAssess = rule('R04', {
  severity: 'warning',
  certainty: 'heuristic',
  basis: { kind: 'law', citation: { act: 'disclosureRegulation', articles: [50] } },
  *check({ report }) {
    const overview = proseOf(report, 'overview');
    if (report.body.level === undefined) yield { because: { reason: 'levelUnknown' } };
    // A street is sent out by a government and is none itself.
    else if (!isGovernment(report.body.level) || report.body.level === 'street') return;
    else if (overview === undefined) yield { because: { reason: 'sectionMissing', section: 'overview' } };
    else {
      const missing = Object.entries({
        工作考核: /考核/,
        社会评议: /评议|评价|评估/,
        责任追究: /追究|问责|追责/,
      }).flatMap(([topic, words]) => (words.test(overview) ? [] : [topic]));
      if (missing.length > 0) yield orExcerpt(overview, { values: { missing } });
    }
  },
});

/** Shorter than this, a section can't have said a problem and what is done about it. */
const shortestIssues = 30;

export const problemsAndImprovements = rule('R11', {
  severity: 'warning',
  certainty: 'heuristic',
  basis: { kind: 'form', citation: { act: 'disclosureRegulation', articles: [50] } },
  *check(context) {
    const { report } = context;
    const issues = proseOf(report, 'issues');
    if (issues === undefined) yield { because: { reason: 'sectionMissing', section: 'issues' } };
    else {
      const written = issues.replace(/\s/g, '');
      if (written.length < shortestIssues || /^无[。.]?$/.test(written))
        yield orExcerpt(issues, { values: {}, evidence: sentencesOfSection(context, 'issues') });
    }
  },
});

/** 【】 around a title is how portals print it; empty, or asking to be filled, it is a slot. */
const residue =
  /表格如下|请填|【\s*】|【[^】]{0,10}(?:填|名称|数字|日期|某)[^】]{0,10}】|[X×Ｘ]{2,}(?![A-Za-z])|_{3,}|此处填写/;

export const noResidue = rule('R12', {
  severity: 'warning',
  certainty: 'heuristic',
  basis: { kind: 'practice' },
  *check(context) {
    for (const sentence of sentencesIn(context)) {
      const [found] = residue.exec(sentence.text) ?? [];
      if (found !== undefined) yield { values: { words: found }, evidence: [sentence] };
    }
  },
});

/** A gap before a unit; 条例 after one is a word. */
const emptySlot =
  /(?:公开|发布|受理|收到|信息|办结|共)(?:政府)?(?:信息)?[ \u00a0\u3000]+(?:条(?!例|款|目)|件|次(?!日|年|月)|份(?!额))/;

export const noEmptySlot = rule('R13', {
  severity: 'warning',
  certainty: 'heuristic',
  basis: { kind: 'practice' },
  *check(context) {
    for (const sentence of sentencesIn(context))
      if (emptySlot.test(sentence.text)) yield { values: {}, evidence: [sentence] };
  },
});

export const feesStated = rule('R14', {
  severity: 'warning',
  certainty: 'heuristic',
  basis: { kind: 'practice' },
  *check(context) {
    const { report } = context;
    const other = proseOf(report, 'other');
    if (other === undefined) yield { because: { reason: 'sectionMissing', section: 'other' } };
    else if (!other.includes('费')) {
      // No sentence shows an absence; the first shows what stands there instead.
      const [first] = sentencesOfSection(context, 'other');
      yield orExcerpt(other, { values: {}, ...(first && { evidence: [first] }) });
    }
  },
});
