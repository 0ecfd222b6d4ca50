import { slotArg } from './manifest.js';

const slotPrefix = slotArg('');

const inSlot = (slot: string, text: string): Element => {
  const element = document.createElement('p');
  if (slot !== '') element.slot = slot;
  element.textContent = text;
  return element;
};

/** A tag with what a story sets on it, and what it puts into its slots. */
export const renderTag = (tagName: string, args: Readonly<Record<string, unknown>>): HTMLElement => {
  const element = document.createElement(tagName);
  for (const [name, value] of Object.entries(args)) {
    if (!name.startsWith(slotPrefix)) Object.assign(element, { [name]: value });
    else if (typeof value === 'string') element.append(inSlot(name.slice(slotPrefix.length), value));
  }
  return element;
};
