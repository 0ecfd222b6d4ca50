import { forms } from '../forms/forms.js';
import { proseOf, sentencesOf } from '../report/prose.js';
import type { SectionId } from '../forms/model.js';
import { isGovernment } from '../report/body.js';
import { rule } from './rule.js';

/** The five aspects of the overview, each with the words reports head or open them with. */
const aspects: Readonly<Record<string, RegExp>> = {
  主动公开: /主动公开/,
  依申请公开: /依申请公开|公开申请/,
  政府信息管理: /政府信息管理|信息管理|规范性文件管理|信息资源/,
  政府信息公开平台建设: /平台建设|公开平台|门户网站|政务新媒体/,
  监督保障: /监督保障|监督|考核|培训/,
};

const numerals = '一二三四五六';

/** Words by which a section's content is known where its heading is lost. */
const contents: Readonly<Partial<Record<SectionId, RegExp>>> = {
  overview: /主动公开|公开工作|公开申请|件申请/,
  issues: /主要问题|存在的?问题|不足/,
};

export const sixSections = rule('R01', {
  severity: 'error',
  certainty: 'heuristic',
  basis: { kind: 'form' },
  *check({ report }) {
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
    if (missing.length > 0 || repeated.length > 0 || !inOrder) {
      const text = sentencesOf(report)
        .map((sentence) => sentence.text)
        .join('\n');
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
    const ids = forms[report.form].sections.map(({ id }) => id);
    for (const { id, heading } of report.sections) {
      const expected = `${numerals[ids.indexOf(id)] ?? ''}、`;
      if (!heading.trim().startsWith(expected)) yield { values: { heading, expected }, evidence: heading };
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
      if (missing.length > 0) yield { values: { missing } };
    }
  },
});

export const governmentsAssess = rule('R04', {
  severity: 'warning',
  certainty: 'heuristic',
  basis: { kind: 'law', citation: '政府信息公开条例 50' },
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
      if (missing.length > 0) yield { values: { missing } };
    }
  },
});

/** Shorter than this, a section can't have said a problem and what is done about it. */
const shortestIssues = 30;

export const problemsAndImprovements = rule('R11', {
  severity: 'warning',
  certainty: 'heuristic',
  basis: { kind: 'form' },
  *check({ report }) {
    const issues = proseOf(report, 'issues');
    if (issues === undefined) yield { because: { reason: 'sectionMissing', section: 'issues' } };
    else {
      const written = issues.replace(/\s/g, '');
      if (written.length < shortestIssues || /^无[。.]?$/.test(written))
        yield { values: {}, evidence: issues };
    }
  },
});

const residue = /表格如下|请填|【[^】]{0,20}】|[X×Ｘ]{2,}(?![A-Za-z])|_{3,}|此处填写/;

export const noResidue = rule('R12', {
  severity: 'warning',
  certainty: 'heuristic',
  basis: { kind: 'practice' },
  *check({ report }) {
    for (const { text } of sentencesOf(report)) {
      const [found] = residue.exec(text) ?? [];
      if (found !== undefined) yield { values: { words: found }, evidence: text };
    }
  },
});

export const noEmptySlot = rule('R13', {
  severity: 'warning',
  certainty: 'heuristic',
  basis: { kind: 'practice' },
  *check({ report }) {
    for (const { text } of sentencesOf(report)) {
      if (
        /(?:公开|发布|受理|收到|信息|办结|共)(?:政府)?(?:信息)?[ \u00a0\u3000]{1,}(?:条|件|次|份)/.test(text)
      )
        yield { values: {}, evidence: text };
    }
  },
});

export const feesStated = rule('R14', {
  severity: 'warning',
  certainty: 'heuristic',
  basis: { kind: 'practice' },
  *check({ report }) {
    const other = proseOf(report, 'other');
    if (other === undefined) yield { because: { reason: 'sectionMissing', section: 'other' } };
    else if (!other.includes('费')) yield { values: {}, ...(other && { evidence: other.slice(0, 200) }) };
  },
});
