import { amount, amountOf, type Amount } from './amount.js';

/** One of several things that a total is made of. */
export interface Part extends Amount {
  /** What is counted, without the verb and a general 信息 or 事项 around it. */
  readonly label: string;
}

/** 其中 … : what a total is made of. */
export interface PartList {
  readonly parts: readonly Part[];
  /** Whether the parts are only some of all: 等, 其他, 主要. A closed list should add up to its total. */
  readonly open: boolean;
}

const item = new RegExp(`^(.*?[^\\d.零一二两三四五六七八九十百千])${amount()}(等.*)?$`);

/** A list begins within so many characters of its total. */
const farthest = 60;

const opening = /其中|(?:主要)?包括|具体为|分别为/;

/** What reports publish through. */
export const channelName =
  '(?:门户网站|政府网站|部门网站|官方网站|官网|网站|政务微信|微信公众号|公众号|微信|政务微博|微博|政务新媒体|新媒体|抖音|今日头条|政府公报|公报|报刊|报纸|广播|电视|公开栏|公示栏|客户端)';

const endsInChannel = new RegExp(`(${channelName})(?:共计|共|合计|公开|发布|推送|更新|刊登)+$`);

/** Verbs before what is counted, and words that say only that it is information. */
const labelIn = (text: string): string => {
  const bare = text
    .replace(/^(?:其中|包括|涉及|以及|和|及|有|为|主要|发布|公开|更新|通过|在|[：:“])+/, '')
    .replace(/(?:共计|共|合计)+$/, '')
    .replace(endsInChannel, '$1')
    .replace(/["”：:]/g, '');
  const general = bare.replace(/(?:类?信息|事项|类)$/, '');
  return general.length >= 4 ? general : bare;
};

/** Whether a list begins near enough; a list stands right after its total, or it is of something else. */
export const opensList = (text: string): boolean => {
  const start = opening.exec(text.slice(0, farthest));
  return start !== null && !/\d/.test(text.slice(0, start.index));
};

/** The list that follows a total in the same sentence, as far as every piece of it says what it counts. */
export const partsAfter = (text: string): PartList | undefined => {
  const start = opening.exec(text.slice(0, farthest));
  if (!start || !opensList(text)) return undefined;
  const rest = text
    .slice(start.index + start[0].length)
    .replace(/[（(][^（）()]*[)）]/g, '')
    .replace(/[。！？]+$/, '');
  const pieces = rest.split(/[，,；;、]|(?<=[条件篇份项个期次])(?:以及|和|及)/).map((piece) => piece.trim());
  const parts: Part[] = [];
  // What stops at a semicolon was to go on, and so may its list.
  let open = start[0].startsWith('主要') || /[；;…]$/.test(rest);
  for (const piece of pieces.filter(Boolean)) {
    const found = item.exec(piece);
    // What is not understood ends the list, as a list within the list does, and leaves open whether it was all.
    if (!found || (parts.length > 0 && /其中|包括|包含/.test(piece))) {
      open = true;
      break;
    }
    const [, label = '', ...groups] = found;
    const etc = groups[6];
    const name = labelIn(label);
    if (!name || /\d/.test(label)) {
      open = true;
      break;
    }
    parts.push({ ...amountOf(groups), label: name });
    if (etc !== undefined || /^其[他它余]/.test(name)) open = true;
  }
  return parts.length > 0 ? { parts, open } : undefined;
};
