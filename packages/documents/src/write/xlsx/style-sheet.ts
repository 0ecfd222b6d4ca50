/** The looks a cell can have, by their place among the `cellXfs` below. */
export const looks = {
  plain: 0,
  title: 1,
  header: 2,
  rowHeader: 3,
  figure: 4,
  total: 5,
  text: 6,
  /** Text that a program might take for a formula: marked as text, as a leading apostrophe does in the program. */
  quoted: 7,
} as const;

export type Look = keyof typeof looks;

const border =
  '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>';

const look = (font: number, bordered: boolean, alignment: string, more = ''): string =>
  `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="${bordered ? 1 : 0}" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"${more}><alignment ${alignment}/></xf>`;

const centred = 'horizontal="center" vertical="center" wrapText="1"';
const lines = 'vertical="top" wrapText="1"';

export const styleSheet = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font><font><b/><sz val="14"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${border}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${[
  look(2, false, centred),
  look(0, true, centred),
  look(0, true, 'vertical="center" wrapText="1"'),
  look(0, true, centred),
  look(1, true, centred),
  look(0, false, lines),
  look(0, false, lines, ' quotePrefix="1"'),
].join(
  '',
)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
