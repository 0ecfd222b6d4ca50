export const listed = (items: readonly string[]): string => items.join('、');
