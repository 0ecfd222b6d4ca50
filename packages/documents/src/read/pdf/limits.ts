/**
 * What is read of a PDF at most. Real reports have under 50 pages and 20,000 operators; a PDF beyond these limits is a
 * whole yearbook, or made to do harm.
 */
export const limits = {
  pages: 400,
  /** Drawing operators of the whole document. */
  operators: 4_000_000,
  /** Stretches of text of the whole document. */
  pieces: 200_000,
  /** And of one page. */
  piecesOfPage: 30_000,
  /** Cells of one table on one page. */
  cells: 8000,
  /** Lines drawn on one page. */
  rules: 20_000,
  /** What its compressed parts unfold to: bytes of drawing and of fonts, and characters that maps spell out. */
  unfolded: { content: 64 * 1024 * 1024, fonts: 256 * 1024 * 1024, characters: 4_000_000 },
  /** Milliseconds. */
  time: 20_000,
  /**
   * Bytes that the thread may hold which reads it. Real reports one after the other make it hold up to 230 MB; the whole
   * process stays under a gigabyte.
   */
  memory: 448 * 1024 * 1024,
} as const;
