import type { StatedQuantity } from '../facts/counted.js';
import { formIds, forms } from '../forms/forms.js';
import { tableIds } from '../forms/model.js';
import {
  count,
  day,
  listOf,
  number,
  objectOf,
  oneOf,
  optional,
  string,
  type JsonSchema,
  type PropertiesOf,
} from '../report/json-schema.js';
import { bodyLevels } from '../report/report.js';
import type { Correction, Localization, Suspect } from '../suspects/localize.js';
import type { Slip } from '../suspects/slip.js';
import type { FindingValues, RuleId } from './finding.js';

export const cell = { $ref: '#/$defs/cell' };
const row = { $ref: '#/$defs/row' };
const column = { $ref: '#/$defs/column' };
export const table = { enum: tableIds };
export const section = { enum: forms['2021'].sections.map(({ id }) => id) };
const form = { enum: formIds };
const year = { type: 'integer' };
const boolean = { type: 'boolean' };

const quantity = oneOf<StatedQuantity>({
  granted: true,
  partiallyGranted: true,
  grantedOrPartially: true,
  refused: true,
  unavailable: true,
  notProcessed: true,
  otherHandling: true,
  naturalPersons: true,
  review: true,
  litigation: true,
  corrected: true,
  normativeDocumentsMade: true,
  regulationsMade: true,
  received: true,
  carriedIn: true,
  carriedOut: true,
  answered: true,
});

const slip = oneOf<Slip>({
  digitsTransposed: true,
  digitWrong: true,
  digitMissing: true,
  digitDoubled: true,
  digitExtra: true,
  leftOut: true,
  notUpdated: true,
  other: true,
  cellsSwapped: true,
  rowSlid: true,
  rowsSwapped: true,
});

const suspect = objectOf<Suspect>({
  corrections: listOf(objectOf<Correction>({ cell, from: number, to: number, slip })),
  cost: number,
});

const lines = { table, missing: listOf(string), unknown: listOf(string) };
const value = { value: number };
const equation = { table, line: { anyOf: [row, column] }, parts: count };
const stated = { quantity, stated: number };
const carried = { column, year };
const late = { published: day, deadline: day };
const twoNumbers = { one: number, other: number };

const properties: { readonly [Id in RuleId]: PropertiesOf<FindingValues[Id]> } = {
  R01: { missing: listOf(section), repeated: listOf(section), inOrder: boolean },
  R02: { heading: string, expected: string },
  R03: { missing: listOf(string) },
  R04: { missing: listOf(string) },
  R05: { table },
  R06: lines,
  R07: lines,
  R08: lines,
  R09: { year, expected: form, actual: form, table: optional(table) },
  R10: {
    table,
    labels: listOf(objectOf<FindingValues['R10']['labels'][number]>({ source: string, label: string })),
  },
  R11: {},
  R12: { words: string },
  R13: {},
  R14: {},
  R15: { table },
  R16: { table },
  R17: value,
  R18: value,
  R19: value,
  R20: { source: string },
  R21: { source: string, ...value },
  R22: equation,
  R23: equation,
  R24: equation,
  R25: {
    table,
    suspects: listOf(suspect),
    state: oneOf<Localization['state']>({ located: true, ambiguous: true, tooMany: true, unfinished: true }),
  },
  R26: {},
  R27: { carriedOut: number, open: number },
  R28: { count: number },
  R29: { other: number, total: number },
  R30: equation,
  R31: equation,
  R32: { suits: number },
  R33: {},
  R34: {},
  R35: { suits: number },
  R36: { level: { enum: bodyLevels } },
  R37: { row, made: number, repealed: number },
  R38: { row, before: number, made: number, repealed: number },
  R39: { amount: number, before: optional(number) },
  R40: { year },
  R41: { yuan: number, amount: number },
  R42: { amount: number },
  R44: { before: number, now: number },
  R45: { row, items: number, change: number },
  R46: {},
  R47: carried,
  R48: carried,
  R49: { row, pending: number },
  R51: { year, incomparable: count, cells: count },
  R52: { before: string, now: string },
  R53: stated,
  R54: stated,
  R55: stated,
  R56: stated,
  R57: stated,
  R58: stated,
  R59: stated,
  R60: { part: number, percent: number },
  R61: { now: number, before: number, percent: number },
  R62: { open: boolean },
  R63: { open: boolean },
  R64: { label: string },
  R65: stated,
  R66: stated,
  R67: stated,
  R68: twoNumbers,
  R69: twoNumbers,
  R70: {},
  R71: { year, stated: string, where: oneOf<FindingValues['R71']['where']>({ title: true, period: true }) },
  R72: { percent: number },
  R73: { percent: number, name: string },
  R74: { said: string, own: string },
  R76: { said: string },
  R77: { said: number, year },
  R78: { said: string },
  R79: {
    kind: oneOf<FindingValues['R79']['kind']>({
      identityNumber: true,
      secrecyMark: true,
      mobileNumber: true,
    }),
  },
  R80: { length: count, longest: number },
  R83: late,
  R84: late,
  R85: late,
  R86: { published: day, year },
  R87: { count },
};

/** What the message of a rule's findings needs to be said. */
export const valuesSchema = (rule: RuleId): JsonSchema => objectOf(properties[rule]);
