import { Painter } from './paint.js';

/** What a picture needs besides itself to be understood away from the page. */
export interface Caption {
  readonly title: string;
  /** Names of the parts, each with the swatch in its filling; none where each part is named in the picture. */
  readonly key: readonly { readonly name: string; readonly swatch: Element }[];
}

/** Sharp on paper and on screens of double density. */
const scale = 2;

const margin = 16;

/** Hands over a picture as PNG: its title, itself, and its key below. */
export const paintedFile = (
  picture: SVGSVGElement,
  { title, key }: Caption,
  onFile: (file: Blob) => void,
): void => {
  const { fontSize, fontFamily, color } = getComputedStyle(picture);
  const ground = getComputedStyle(picture).getPropertyValue('--_ground');
  const size = Number.parseFloat(fontSize);
  const line = size * 2;
  const width = picture.width.baseVal.value;
  const height = picture.height.baseVal.value;
  const painter = new Painter(width + 2 * margin, line * (1 + key.length) + height + 3 * margin, scale);
  const { context } = painter;
  context.fillStyle = ground;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.translate(margin, margin);

  const write = (words: string, x: number, weight: number): void => {
    context.fillStyle = color;
    context.font = `${weight} ${fontSize} ${fontFamily}`;
    context.textAlign = 'left';
    context.fillText(words, x, size, width - x);
  };
  write(title, 0, 650);
  context.translate(0, line);
  painter.paint(picture);
  context.translate(0, height + margin);
  for (const { name, swatch } of key) {
    painter.paint(swatch);
    write(name, line, 400);
    context.translate(0, line);
  }
  context.canvas.toBlob((file) => {
    if (file) onFile(file);
  }, 'image/png');
};
