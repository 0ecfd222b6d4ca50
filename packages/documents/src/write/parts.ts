import { tableIds, type Block, type Report, type SectionId, type TableId } from '@disclosure-report/core';

/** What a written document consists of after its title, in order. */
export type Part =
  | { readonly kind: 'heading'; readonly section: SectionId; readonly text: string }
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'table'; readonly table: TableId }
  /** A table the report has, but without numbers. */
  | { readonly kind: 'unread'; readonly table: TableId };

/** Each table stands in the first section of its name, before the section's prose; those without one at the end. */
export const partsOf = (report: Report): readonly Part[] => {
  const left = new Set(tableIds);
  const tablePart = (table: TableId): readonly Part[] => {
    const values = report.tables[table];
    if (values === undefined) return [];
    return [{ kind: values === null ? 'unread' : 'table', table }];
  };
  const block = (written: Block): Part => ({ kind: 'block', block: written });
  const sections = report.sections.flatMap(({ id, heading, blocks }): readonly Part[] => {
    const table = tableIds.find((known) => known === id && left.delete(known));
    return [
      { kind: 'heading', section: id, text: heading },
      ...(table ? tablePart(table) : []),
      ...blocks.map(block),
    ];
  });
  return [...(report.preface ?? []).map(block), ...sections, ...[...left].flatMap(tablePart)];
};
