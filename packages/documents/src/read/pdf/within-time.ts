/** Reading was given up: the document unfolds into more than a report can be, or takes too long. */
export class TooCostly extends Error {}

/** Rejects when time is up. Closing the document then stops what the library is at. */
export const withinTime = async <Value>(work: Promise<Value>, milliseconds: number): Promise<Value> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TooCostly());
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
