import { save } from '../../disclosure-take-away/save.js';
import { paintedFile } from './picture-file.js';

/** Hands the picture that stands in `root` to the browser's downloads, named after whose it is and what it shows. */
export const savePicture = (
  root: ParentNode,
  { body, names }: { readonly body: string; readonly names: readonly string[] },
): void => {
  const picture = root.querySelector<SVGSVGElement>('[part="picture"]');
  if (!picture) return;
  const swatches = [...root.querySelectorAll('.swatch')];
  const key = names.flatMap((name, index) => {
    const swatch = swatches[index];
    return swatch ? [{ name, swatch }] : [];
  });
  const shown = root.querySelector('[part="title"]')?.textContent.trim() ?? '';
  const title = `${body}${shown}`;
  paintedFile(picture, { title, key }, (file) => {
    save(file, `${title}.png`);
  });
};
