export {
  addressOf,
  cellAt,
  cellsOf,
  partsOf,
  type Cell,
  type CellAddress,
  type HeaderPath,
} from './cells/cell.js';
export { barsIn, type Bar, type BarRow, type Bars } from './charts/bars.js';
export {
  drawn,
  isWhole,
  type Chart,
  type ChartGroup,
  type ChartGroupId,
  type ChartKind,
  type ChartPart,
} from './charts/chart.js';
export { flowIn, type Flow, type FlowEnd, type FlowSide } from './charts/flow.js';
export { fitsFlow, type Frame, type Point } from './charts/frame.js';
export { publishedChart } from './charts/published-chart.js';
export { requestsChart } from './charts/requests-charts.js';
export { shortened } from './charts/shortened.js';
export { check, type CheckOptions, type CheckResult, type RuleDefect } from './check/check.js';
export type {
  Certainty,
  Finding,
  FindingOf,
  FindingValues,
  NotAssessable,
  RuleId,
  Severity,
  Unassessable,
} from './check/finding.js';
export { findingsSchema } from './check/findings-schema.js';
export { parseProfile, type ParsedProfile } from './check/parse-profile.js';
export { parseVerdicts, type ParsedVerdicts } from './check/parse-verdicts.js';
export type { Profile } from './check/profile.js';
export { citationOf, type CitationOptions } from './citing/citation.js';
export { fileNameOf, officialTitle } from './citing/official-title.js';
export { apartBy, type Apart } from './comparison/apart.js';
export {
  comparisonGrid,
  type ComparedBy,
  type ComparisonGrid,
  type Figures,
  type GridCell,
  type GridGap,
  type GridHead,
  type GridOptions,
  type GridRow,
} from './comparison/comparison-grid.js';
export type { FormMeasure, Gap, GlanceMeasure } from './comparison/measure.js';
export { orderOf, type Direction, type SortKey } from './comparison/order.js';
export {
  applyVerdicts,
  isDismissed,
  type DismissedFinding,
  type JudgedFinding,
  type JudgedFindings,
  type Verdict,
} from './check/verdict.js';
export { exactDifference } from './difference.js';
export type { Amount } from './facts/amount.js';
export type { CountedFact, StatedQuantity } from './facts/counted.js';
export type { Fact } from './facts/fact.js';
export { factsIn, type Facts } from './facts/facts.js';
export type { Part, PartList } from './facts/list.js';
export type { Span } from './facts/plain-text.js';
export type { ChannelFact, PublishedFact } from './facts/published.js';
export { piecesOf, type ProsePiece, type ProsePlace } from './facts/prose-pieces.js';
export { statementsIn, type Statement } from './facts/statements.js';
export { formForYear, formIds, forms } from './forms/forms.js';
export {
  isGroup,
  tableIds,
  type Balance,
  type Band,
  type Form,
  type FormId,
  type FormSection,
  type FormTable,
  type Header,
  type Line,
  type LineGroup,
  type Quantity,
  type Role,
  type SectionId,
  type TableId,
} from './forms/model.js';
export { rowMeanings } from './forms/row-meanings.js';
export { subtotalsOf, type Subtotal } from './glance/subtotals.js';
export type { Figure, Unknown } from './glance/figure.js';
export { firstGlance, type FirstGlance } from './glance/first-glance.js';
export { shareOf } from './glance/share.js';
export { balanceIn, type BalanceIn } from './identities/balance-in.js';
export { computedOf, countedIn, type Computed, type Term } from './identities/computed.js';
export { countIdentities, type IdentityCounts } from './identities/count.js';
export { identitiesOf, type Identity } from './identities/identity.js';
export { unsettledIn, type UnsettledIdentity } from './identities/unsettled.js';
export { linesOf, type OutlinedLine } from './cells/outline.js';
export type { LayoutOptions } from './layout/lay-bands.js';
export { columnsToChoose, layoutNarrow, type NarrowLayoutOptions } from './layout/layout-narrow.js';
export { layoutTable } from './layout/layout-table.js';
export { rowsToRead } from './layout/rows-to-read.js';
export type {
  CornerCell,
  DataCell,
  HeaderCell,
  LayoutCell,
  LayoutRow,
  LayoutTable,
} from './layout/model.js';
export { describeArticle, describeArticles } from './messages/articles.js';
export type { Catalogue, CellOrigin, Sentences } from './messages/catalogue.js';
export {
  describeFinding,
  describeNotAssessable,
  describeNote,
  describeProblem,
  describeProvenance,
} from './messages/describe.js';
export { grouped } from './messages/grouped.js';
export { namesIn, type Names } from './messages/names.js';
export type { ChartCatalogue, ChartColumns, ChartNotes } from './messages/chart-catalogue.js';
export { chartNotes } from './messages/chart-notes.js';
export {
  describeChart,
  describePart,
  describeValue,
  nameOfPart,
  nameOfReport,
  partsOfName,
  type ChartDescription,
} from './messages/describe-chart.js';
export { percent } from './messages/percent.js';
export {
  isSafeAddress,
  type Block,
  type HeadingBlock,
  type ImageBlock,
  type LinkBlock,
  type ListBlock,
  type ParagraphBlock,
  type TableBlock,
} from './report/block.js';
export { canonicalJson } from './report/canonical-json.js';
export type { CellProvenance, Provenance } from './report/provenance.js';
export { parseReport, type ParsedReport } from './report/parse-report.js';
export type { Sentence } from './report/prose.js';
export type { Problem, ProblemCode, ProblemOf, ProblemValues } from './report/problem.js';
export type { NoteCode, NoteOf, NoteValues, Place, ReadingNote } from './report/reading-note.js';
export type { JsonSchema } from './report/json-schema.js';
export { reportSchema } from './report/report-schema.js';
export {
  bodyLevels,
  cellsOfReport,
  formOf,
  tableOf,
  valueAt,
  withValue,
  type Body,
  type BodyLevel,
  type Report,
  type Section,
  type TableValues,
} from './report/report.js';
export { rules } from './rules/rules.js';
export type { Act, AnyRule, Basis, Citation, Rule } from './rules/rule.js';
export { derivableBlanks } from './suspects/derive.js';
export type { Slip } from './suspects/slip.js';
export type { Correction, CorrectionIn, Localization, Suspect } from './suspects/localize.js';
export {
  suspectsInRollUp,
  suspectsOverYears,
  type LocalizationAcross,
} from './suspects/suspects-across.js';
export { suspectsIn, type SuspectOptions } from './suspects/suspects.js';
export type { KnownValues } from './suspects/system.js';
export { isYearBefore } from './years/carried-over.js';
export { compare, series, type CellComparison, type CellSeries, type Comparison } from './years/compare.js';
export { comparableCells, type ComparableCell } from './years/cross-walk.js';
export { text, type Locale, type Text } from './text.js';
