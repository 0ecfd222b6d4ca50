import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const withoutCode = (text) => text.replace(/```[^]*?```/g, '').replace(/`[^`\n]*`/g, '');

/** The anchor GitHub and npm give a heading. */
const anchorOf = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

function anchorsIn(file) {
  const text = readFileSync(file, 'utf8').replace(/```[^]*?```/g, '');
  const headings = [...text.matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, heading]) => anchorOf(heading));
  const named = [...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, name]) => name);
  return new Set([...headings, ...named]);
}

/** The links of a Markdown file to places beside it that are not there. Links to other sites are not followed. */
export function brokenLinks(file) {
  const text = withoutCode(readFileSync(file, 'utf8'));
  const targets = [...text.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)].map(([, target]) => target);
  return targets.filter((target) => {
    if (/^[a-z]+:/i.test(target)) return false;
    const [path, anchor] = decodeURI(target).split('#');
    const place = path === '' ? file : join(dirname(file), path);
    if (!existsSync(place)) return true;
    return Boolean(anchor) && statSync(place).isFile() && !anchorsIn(place).has(anchor);
  });
}
