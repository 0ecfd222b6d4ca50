export const listed = (items: readonly string[]): string => items.join(', ');

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
