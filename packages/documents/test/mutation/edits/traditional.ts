import type { Random } from '../random.js';
import type { Wrap } from '../drawing.js';

const pairs =
  '规規 总總 计計 数數 请請 开開 机機 关關 务務 业業 结結 议議 诉訴 讼訟 继繼 续續 办辦 处處 许許 罚罰 强強 费費 条條 项項 ' +
  '学學 体體 会會 织織 组組 构構 现現 过過 转轉 经經 维維 纠糾 审審 废廢 发發 况況 报報 县縣 财財 厅廳 镇鎮 门門 问問 题題 进進 ' +
  '无無 纳納 逾逾 补補 认認 确確 询詢 执執 属屬 护護 权權 类類 国國 让讓 础礎 据據 没沒 内內 访訪 举舉 获獲 对對 为為 间間 ' +
  '单單 万萬 额額 购購 标標 单單 网網 临臨 厂廠 这這 个個 质質 训訓 强強 稳穩 范範 产產 战戰 给給 决決 动動 传傳 岁歲 汇匯';

const variants: Readonly<Record<string, readonly [string, ...string[]]>> = {
  复: ['復', '複', '覆'],
  制: ['製', '制'],
  系: ['係', '系'],
  采: ['採', '采'],
  收: ['收', '収'],
  于: ['於', '于'],
  后: ['後'],
  查: ['查'],
};

const traditionalOf = new Map(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));

/** Machine-made Traditional: one character for one, not always the right one. */
export const traditional: Wrap = (page: string, random: Random) => {
  const chosen = new Map(Object.entries(variants).map(([from, to]) => [from, random.pick(to)]));
  return page.replace(/[\u4e00-\u9fff]/g, (one) => chosen.get(one) ?? traditionalOf.get(one) ?? one);
};
