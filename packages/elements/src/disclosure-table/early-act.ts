/** Something a reader did, and to what: a browser tells that only while it is being told. */
export interface Act {
  readonly event: Event;
  readonly target: EventTarget | undefined;
}

let last: Act | undefined;

const keep = (event: Event): void => {
  last = { event, target: event.composedPath()[0] };
};

/** Whoever scrolls on wants no answer any more. */
const types = ['click', 'keydown', 'wheel', 'touchmove'];

/** Keeps what is done last on the page, for as long as there is nothing to answer it. */
export const keepEarlyAct = (): void => {
  for (const type of types) addEventListener(type, keep);
};

/** What was done last before there was an answer; from now on there is one. */
export const earlyAct = (): Act | undefined => {
  for (const type of types) removeEventListener(type, keep);
  return last;
};
