import type { Report } from '../report/report.js';

const titleFor = (name: string, year: number | null): string =>
  `${name}${year === null ? '' : `${year}年`}政府信息公开工作年度报告`;

/** The title as printed; where the document has none, as the form would have it, from what is known. */
export const officialTitle = ({ title, body, year }: Report): string =>
  title ?? titleFor(body.name ?? '', year);

/** File systems take 255 bytes, and a character may have four. */
const longest = 60;

/** What to call a file of the report, without its ending: nothing in it that a system forbids. */
export const fileNameOf = (report: Report): string => {
  const { body, year } = report;
  const stated = body.name !== null && year !== null ? titleFor(body.name, year) : officialTitle(report);
  const allowed = Array.from(
    stated.replace(/[\s\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu, ' ').replace(/^[\s.]+/, ''),
  );
  return (
    allowed
      .slice(0, longest)
      .join('')
      .replace(/[\s.]+$/, '') || titleFor('', year)
  );
};
