const grouping = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** Thousands are grouped for reading only; both languages' official texts group them alike. */
export const grouped = (value: number): string =>
  value >= 0 && value < 1000 && Number.isInteger(value) ? String(value) : grouping.format(value);
