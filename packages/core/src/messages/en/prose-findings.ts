import type { FindingOf } from '../../check/finding.js';
import type { StatedQuantity } from '../../facts/counted.js';
import type { Catalogue } from '../catalogue.js';
import type { Names } from '../names.js';

const quantities: Readonly<Record<StatedQuantity, string>> = {
  received: 'requests received',
  carriedIn: 'requests carried in',
  carriedOut: 'requests carried over',
  answered: 'requests handled',
  granted: 'requests granted',
  partiallyGranted: 'requests partially granted',
  grantedOrPartially: 'requests granted in full or part',
  refused: 'requests refused',
  unavailable: 'requests for what is unavailable',
  notProcessed: 'requests not processed',
  otherHandling: 'requests handled otherwise',
  naturalPersons: 'requests of natural persons',
  review: 'reviews',
  litigation: 'suits',
  corrected: 'decisions corrected',
  normativeDocumentsMade: 'normative documents made',
  regulationsMade: 'regulations made',
};

type Stated = 'R53' | 'R54' | 'R55' | 'R56' | 'R57' | 'R58' | 'R59' | 'R65' | 'R66' | 'R67';

const stated = ({ values, expected = 0 }: FindingOf<Stated>, { number }: Names): string =>
  `The text gives ${number(values.stated)} ${quantities[values.quantity]}; the table has ${number(expected)}.`;

const sums = ({ values, expected = 0, actual = 0 }: FindingOf<'R62' | 'R63'>, { number }: Names): string =>
  values.open
    ? `What is listed adds up to ${number(actual)}, more than the total of ${number(expected)}.`
    : `What is listed adds up to ${number(actual)}; the total is ${number(expected)}, ${number(Math.abs(actual - expected))} apart.`;

const differs = ({ values }: FindingOf<'R68' | 'R69'>, { number }: Names): string =>
  `The text gives ${number(values.one)} in one place and ${number(values.other)} in another.`;

/** Sentences on numbers in the prose. */
export const proseFindings: Pick<
  Catalogue['findings'],
  | 'R53'
  | 'R54'
  | 'R55'
  | 'R56'
  | 'R57'
  | 'R58'
  | 'R59'
  | 'R60'
  | 'R61'
  | 'R62'
  | 'R63'
  | 'R64'
  | 'R65'
  | 'R66'
  | 'R67'
  | 'R68'
  | 'R69'
> = {
  R53: stated,
  R54: stated,
  R55: stated,
  R56: stated,
  R57: stated,
  R58: stated,
  R59: stated,
  R60: ({ values }, { number }) => `${number(values.part)} is not the ${values.percent} % it is said to be.`,
  R61: ({ values }, { number }) =>
    `${number(values.now)} after ${number(values.before)} last year is not the ${values.percent} % it is said to be.`,
  R62: sums,
  R63: sums,
  R64: ({ values }) => `“${values.label}” stands in one list twice.`,
  R65: stated,
  R66: stated,
  R67: stated,
  R68: differs,
  R69: differs,
};
