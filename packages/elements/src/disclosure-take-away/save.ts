/** As long as the slowest browser may take to begin reading what it saves. */
const readWithin = 60_000;

/** Hands a file to the browser's downloads; a link's `download` needs no source in a page's policy. */
export const save = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, readWithin);
};
