import { isAbsolute, normalize, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  describeProvenance,
  namesIn,
  valueAt,
  type CellAddress,
  type Finding,
  type Sentence,
} from '@disclosure-report/core';
import type { Location, PhysicalLocation } from 'sarif';
import type { Checked } from '../commands/check.js';
import type { Console } from '../console.js';
import { cellsToLookAt } from './cells-to-look-at.js';

/** Relative to the folder the command runs in, as readers of logs expect it; what lies outside keeps its whole path. */
const uriOf = (file: string, folder: string): string => {
  if (!isAbsolute(file)) return encoded(normalize(file));
  const path = relative(folder, file);
  return path.startsWith('..') || isAbsolute(path) ? pathToFileURL(file).href : encoded(path);
};

const encoded = (path: string): string => path.split(sep).map(encodeURIComponent).join('/');

const physical = (file: string, { folder }: Console): PhysicalLocation => ({
  artifactLocation: { uri: uriOf(file, folder) },
});

/** A file as a whole. */
export const fileLocation = (file: string, console: Console): Location => ({
  physicalLocation: physical(file, console),
});

const sentenceLocation = ({ text, section, block }: Sentence, file: string, console: Console): Location => ({
  physicalLocation: physical(file, console),
  logicalLocations: [{ fullyQualifiedName: block === undefined ? section : `${section}/${block}` }],
  message: { text },
});

/** Only a line is a region of a text; the page, table, row and column of other documents are told as what they are. */
const cellLocation = (
  cell: CellAddress,
  { file, report, provenance }: Checked,
  console: Console,
): Location => {
  const { catalogue } = console;
  const origin = provenance[cell];
  const value = valueAt(report, cell) ?? null;
  const { line, ...place } = origin?.place ?? {};
  return {
    physicalLocation: {
      ...physical(file, console),
      ...(line !== undefined && { region: { startLine: line } }),
    },
    logicalLocations: [{ fullyQualifiedName: cell, name: namesIn(catalogue, report).cell(cell) }],
    ...(origin && { message: { text: describeProvenance({ cell, value, ...origin }, catalogue, report) } }),
    ...(Object.keys(place).length > 0 && { properties: place }),
  };
};

/** Where a finding is, the first place before those related to it: its sentences, then the cells that answer for it. */
export const locationsOf = (
  finding: Finding,
  checked: Checked,
  console: Console,
): { readonly locations: Location[]; readonly relatedLocations?: Location[] } => {
  const [first = fileLocation(checked.file, console), ...others] = [
    ...(finding.evidence ?? []).map((sentence) => sentenceLocation(sentence, checked.file, console)),
    ...cellsToLookAt(finding).map((cell) => cellLocation(cell, checked, console)),
  ];
  return { locations: [first], ...(others.length > 0 && { relatedLocations: others }) };
};
