/**
 * Whether a computed colour is light, and so meant for dark ground. A page that stays light under a dark system,
 * as most portals do, keeps its dark text; `prefers-color-scheme` would not notice.
 */
export const isLightText = (color: string): boolean => {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
};
