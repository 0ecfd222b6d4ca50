/** FNV-1a over UTF-16 units, from a given start. */
const hash = (input: string, start: number): number => {
  let value = start;
  for (let index = 0; index < input.length; index += 1) {
    value = Math.imul(value ^ input.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
};

/** 16 hexadecimal digits that stand for a list of parts; a name for a finding, not a protection against forgery. */
export const fingerprintOf = (parts: readonly (string | number | null | undefined)[]): string => {
  const joined = parts.map((part) => part ?? '').join('\u001f');
  return [0x811c9dc5, 0x9e3779b9].map((start) => hash(joined, start).toString(16).padStart(8, '0')).join('');
};

export const fingerprintPattern = '^[0-9a-f]{16}$';

export const isFingerprint = (text: string): boolean => new RegExp(fingerprintPattern).test(text);
