import type { SectionId } from '../forms/model.js';
import type { Statement } from './statements.js';

/** A stretch of a report's words; one that is a number of the tables has the statement it makes. */
export interface ProsePiece {
  readonly text: string;
  readonly statement?: Statement;
}

/** A block of prose, counted as `Sentence` counts it. */
export interface ProsePlace {
  readonly section: SectionId | 'preface';
  readonly block: number;
}

interface PlacedStatement {
  readonly start: number;
  readonly length: number;
  readonly statement: Statement;
}

/** Every place in the text where a statement's sentence stands, with its number's place there. */
const placesOf = (text: string, statement: Statement): readonly PlacedStatement[] => {
  const { number, sentence } = statement;
  const places: PlacedStatement[] = [];
  if (!number) return places;
  for (
    let at = text.indexOf(sentence.text);
    at >= 0;
    at = text.indexOf(sentence.text, at + sentence.text.length)
  )
    places.push({ start: at + number.start, length: number.length, statement });
  return places;
};

/**
 * Parts a paragraph, heading or list item of the prose, so that each number that speaks of cells can lead to them.
 * Numbers of which it is not clear what they speak of stay words: a link to the wrong cell is worse than none.
 */
export const piecesOf = (
  text: string,
  { section, block }: ProsePlace,
  statements: readonly Statement[],
): readonly ProsePiece[] => {
  const placed = statements
    .filter(
      ({ sentence, cells, agreement }) =>
        sentence.section === section &&
        sentence.block === block &&
        cells.length > 0 &&
        agreement !== 'unclear',
    )
    .flatMap((statement) => placesOf(text, statement))
    .sort((one, other) => one.start - other.start);
  const pieces: ProsePiece[] = [];
  let end = 0;
  for (const { start, length, statement } of placed) {
    // Where two statements share a number, the first read has it.
    if (start < end) continue;
    if (start > end) pieces.push({ text: text.slice(end, start) });
    end = start + length;
    pieces.push({ text: text.slice(start, end), statement });
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
};
