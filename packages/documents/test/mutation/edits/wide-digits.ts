import { figures, type Edit } from '../drawing.js';

const wide = (text: string): string =>
  text.replace(/[\d,.-]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

const grouped = (text: string): string => text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** Full-width digits, separators of thousands, spaces inside a number. */
export const wideDigits: Edit = figures(({ text }, { random }) => {
  switch (random.below(5)) {
    case 0:
      return wide(text);
    case 1:
      return grouped(text);
    case 2:
      return wide(grouped(text));
    case 3:
      return ` ${text}&nbsp;`;
    default:
      return text;
  }
});
