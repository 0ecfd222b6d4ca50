/** The parts of characters that Unicode has in its radicals supplement, and the characters they look like. */
const supplement =
  '冫厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彑忄㣺扌攵\u2e9a旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒罒㓁罒羊羊羋耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

const supplementStart = 0x2e80;

const lookalikes = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g;

const invisible = /(?![\t\n\r ])[\p{Cc}\p{Cf}\u2028\u2029\ufff9-\uffff]/gu;

/**
 * Many PDFs name characters by lookalikes: ⼀ of the radicals for 一. They are brought back; what is printed differently,
 * as full-width digits are, stays as printed.
 */
export const readableText = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(
      lookalikes,
      (character) => supplement[character.charCodeAt(0) - supplementStart] ?? character.normalize('NFKC'),
    );

const wide = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef“”‘’…—·]/;

/** Whether a character takes a full square of the line, and so needs no space beside it. */
export const isWide = (character: string): boolean => wide.test(character);

/** Spaces that were put in to justify a line, or between Chinese and figures, are not part of the text. */
export const withoutLayoutSpaces = (text: string): string => {
  const spaced = text.replace(/[\s\u00a0\u3000]+/g, ' ').trim();
  return spaced.replace(/ /g, (space, at: number) =>
    isWide(spaced.charAt(at - 1)) || isWide(spaced.charAt(at + 1)) ? '' : space,
  );
};
