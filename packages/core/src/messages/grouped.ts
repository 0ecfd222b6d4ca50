/** Groups thousands as both languages' official texts do. */
const grouping = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

export const grouped = (value: number): string => {
  if (!(value >= 0 && value < 1e6) || !Number.isInteger(value)) return grouping.format(value);
  if (value < 1000) return String(value);
  return `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, '0')}`;
};
