/** Traditional and variant forms of the characters in the forms' labels and headings, each before its Simplified one. */
const pairs =
  '萬万 業业 為为 爲为 舉举 於于 會会 體体 關关 決决 況况 減减 處处 製制 辦办 務务 動动 區区 單单 發发 號号 國国 報报 執执 復复 複复 覆复 審审 對对 屬属 ' +
  '廢废 開开 強强 當当 總总 據据 護护 數数 無无 機机 權权 條条 沒没 現现 確确 穩稳 範范 類类 糾纠 納纳 組组 織织 經经 結结 繼继 續续 維维 繳缴 罰罚 補补 ' +
  '規规 計计 認认 許许 訪访 訴诉 詢询 請请 議议 購购 費费 轉转 過过 這这 進进 問问 項项 題题 額额 採采 係系 後后 構构 祕秘 獲获 訟讼 査查 內内 ' +
  '錶表 収收 億亿 個个';

const simplifiedOf: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

const traditional = new RegExp(`[${[...simplifiedOf.keys()].join('')}]`, 'g');

/** Makes Traditional labels comparable with the form's; of other text only the odd character changes. */
export const simplified = (text: string): string =>
  text.replace(traditional, (character) => simplifiedOf.get(character) ?? character);
