/** Groups thousands as both languages' official texts do. */
const grouping = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

export const grouped = (value: number): string =>
  value >= 0 && value < 1000 && Number.isInteger(value) ? String(value) : grouping.format(value);
