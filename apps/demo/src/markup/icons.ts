import { html, type Markup } from './html.js';

/** The district's mark, drawn for this demo: two hills over three ripples. */
export const emblem: Markup = html`<svg
  class="emblem"
  viewBox="0 0 56 56"
  width="56"
  height="56"
  aria-hidden="true"
  focusable="false"
>
  <circle cx="28" cy="28" r="26.5" fill="none" stroke="currentColor" stroke-width="2" />
  <path d="M7 30 20 14l8 9 6-6 15 13z" fill="currentColor" />
  <path
    d="M9 36q4.75-3.5 9.5 0t9.5 0 9.5 0 9.5 0M13 42q5-3.5 10 0t10 0 10 0M20 48q4-3 8 0t8 0"
    fill="none"
    stroke="currentColor"
    stroke-width="2.4"
    stroke-linecap="round"
  />
</svg>`;

/** Hills and a stream behind the greeting; its colours come from the style sheet, so that night has its own. */
export const landscape: Markup = html`<svg
  class="landscape"
  viewBox="0 0 1440 300"
  preserveAspectRatio="xMaxYMax slice"
  aria-hidden="true"
  focusable="false"
>
  <circle class="sun" cx="1130" cy="92" r="44" />
  <path
    class="hill-far"
    d="M330 300C430 292 500 232 590 178S720 110 770 128c52 16 78 2 130-38 70-53 128-30 190 18 58 45 96 38 150 12 66-32 136-22 200 22v158z"
  />
  <path
    class="hill-near"
    d="M560 300c90-6 150-46 230-88 76-40 128-42 190-24 66 20 104 12 168-20 88-46 190-26 292 32v100z"
  />
  <path
    class="stream"
    d="M1056 180c-34 30-28 42 14 52s36 26-22 36-38 22-10 32h118c-54-14-42-24 10-36s44-34-20-44-76-20-90-40z"
  />
  <path class="bank" d="M0 300v-14c260-34 520-38 760-22 250 17 460 14 680-18v54z" />
</svg>`;

const small = (shape: Markup): Markup =>
  html`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    ${shape}
  </svg>`;

export const passIcon: Markup = small(
  html`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="1.6" />
    <path d="m6.4 10.2 2.5 2.5 4.8-5.2" fill="none" stroke="currentColor" stroke-width="1.8" />`,
);

export const failIcon: Markup = small(
  html`<circle cx="10" cy="10" r="9" fill="currentColor" />
    <path class="cut-out" d="M9 4.8h2v6.4H9zm0 7.8h2v2.2H9z" />`,
);

export const arrowIcon: Markup = small(
  html`<path d="m7.5 4.5 5.5 5.5-5.5 5.5" fill="none" stroke="currentColor" stroke-width="1.8" />`,
);
