import { text, type Text } from '../text.js';

/** 一、 · （一） · 1. · (1) before a label, and remarks in brackets after it. */
const withoutNumbering = (label: string): string =>
  label
    .replace(/^(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|\(?\d+[.)]\s*)/, '')
    .replace(/[（(][^（(]*[）)]$/, '')
    .trim() || label;

const shortened = new WeakMap<Text, Text>();

/** A label without its numbering and remarks, for use away from the form. */
export const shortLabel = (label: Text): Text => {
  const known = shortened.get(label);
  if (known) return known;
  const short = text(withoutNumbering(label['zh-Hans']), withoutNumbering(label.en));
  shortened.set(label, short);
  return short;
};
