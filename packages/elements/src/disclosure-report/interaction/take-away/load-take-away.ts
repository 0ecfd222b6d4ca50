/** Fetches what a reader can take away. Rejects where its file can't be loaded. */
export const loadTakeAway = async (): Promise<void> => {
  await import('../../../define/disclosure-take-away.js');
};
