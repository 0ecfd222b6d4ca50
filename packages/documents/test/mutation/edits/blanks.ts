import { figures, type Edit } from '../drawing.js';

const blanks = ['', '&nbsp;', '/', '—', '——', '-', '无', '　', '<br>'] as const;

/** A blank or a placeholder where the number is 0. What it means is not for a reader to say: the cell is null. */
export const blanksForZero: Edit = figures(({ text, data }, { random, blank }) => {
  if (text !== '0' || random.chance(0.1)) return text;
  blank.add(data.address);
  return random.pick(blanks);
});
