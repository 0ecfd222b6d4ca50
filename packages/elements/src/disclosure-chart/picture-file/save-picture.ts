import { nameOfPart } from '@disclosure-report/core';
import { save } from '../../disclosure-take-away/save.js';
import { partsIn, type ChartContext } from '../view/chart-context.js';
import { paintedFile } from './picture-file.js';

/** Hands the picture that stands in `root` to the browser's downloads, named after whose it is and what it shows. */
export const savePicture = (root: ParentNode, { chart, catalogue }: ChartContext): void => {
  const picture = root.querySelector<SVGSVGElement>('[part="picture"]');
  if (!picture) return;
  const swatches = [...root.querySelectorAll('.swatch')];
  const key = partsIn(chart).flatMap((part, index) => {
    const swatch = swatches[index];
    return swatch ? [{ name: nameOfPart(part, catalogue), swatch }] : [];
  });
  const shown = root.querySelector('[part="title"]')?.textContent.trim() ?? '';
  const body = chart.apart.body ? null : (chart.reports[0]?.body.name ?? null);
  const title = `${body ?? ''}${shown}`;
  paintedFile(picture, { title, key }, (file) => {
    save(file, `${title}.png`);
  });
};
