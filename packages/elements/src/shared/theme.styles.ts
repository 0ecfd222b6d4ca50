import { css } from 'lit';

/**
 * Colours and type of every element. The public `--disclosure-…` properties win; the private ones are what the
 * other style sheets use. Without a `theme` the element follows the page: `dark` is set where its text is light.
 */
export const themeStyles = css`
  :host {
    display: block;
    font-family: var(--disclosure-font, inherit);
    font-size: var(--disclosure-font-size, 16px);
    line-height: 1.6;
    /* Articles of content systems hand these down to their paragraphs. */
    text-align: start;
    text-indent: 0;
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='light']) {
    background: var(--disclosure-ground, #fff);
    color: var(--disclosure-ink, #1b2430);
    color-scheme: light;
  }

  :host([theme='dark']) {
    background: var(--disclosure-ground, #11161d);
    color: var(--disclosure-ink, #e6ebf2);
    color-scheme: dark;
  }

  /* Its size tells that of the text too. */
  .width {
    padding-inline-end: 0.01em;
  }

  .root {
    --_muted: var(--disclosure-muted, #586474);
    --_line: var(--disclosure-line, #dce2ea);
    --_rule: var(--disclosure-rule, #8b98a9);
    --_band: var(--disclosure-band, #f3f6fa);
    --_ground: var(--disclosure-ground, #fff);
    --_accent: var(--disclosure-accent, #1a4b8c);
    --_error: var(--disclosure-error, #b3261e);
    --_error-ground: var(--disclosure-error-ground, #fdf1ef);
    --_warning: var(--disclosure-warning, #8a4b00);
    --_warning-ground: var(--disclosure-warning-ground, #fdf6e9);
    --_success: var(--disclosure-success, #1d6b3c);
    color: var(--disclosure-ink, inherit);
  }

  .root.dark {
    --_muted: var(--disclosure-muted, #a5b0bf);
    --_line: var(--disclosure-line, #2d3744);
    --_rule: var(--disclosure-rule, #66748a);
    --_band: var(--disclosure-band, #1a222c);
    --_ground: var(--disclosure-ground, #11161d);
    --_accent: var(--disclosure-accent, #8fbaf5);
    --_error: var(--disclosure-error, #ff9c92);
    --_error-ground: var(--disclosure-error-ground, #331a1b);
    --_warning: var(--disclosure-warning, #f0b45e);
    --_warning-ground: var(--disclosure-warning-ground, #2e2413);
    --_success: var(--disclosure-success, #7fce9c);
  }

  /* Large print: 18 pt, and 7:1 on the ground. */
  :host([size='large']) {
    font-size: max(18pt, var(--disclosure-font-size, 16px));
  }

  :host([size='large']) .root {
    --_muted: var(--disclosure-ink, #333d4a);
    --_accent: var(--disclosure-accent, #153d73);
    --_error: var(--disclosure-error, #8c1d18);
    --_warning: var(--disclosure-warning, #643600);
    --_success: var(--disclosure-success, #14522d);
  }

  :host([size='large']) .root.dark {
    --_muted: var(--disclosure-ink, #c9d2de);
    --_accent: var(--disclosure-accent, #a9caf8);
    --_error: var(--disclosure-error, #ffb4ac);
    --_warning: var(--disclosure-warning, #f5c582);
    --_success: var(--disclosure-success, #9ce0b4);
  }

  * {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .note {
    margin: 0;
    color: var(--_muted);
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    display: inline-block;
    flex: none;
    width: 1.3em;
    height: 1.3em;
    border-radius: 50%;
    font-size: 0.8em;
    font-weight: 700;
    line-height: 1.3;
    text-align: center;
    background: var(--_tone);
    color: var(--_ground);
    forced-color-adjust: none;
  }

  .error {
    --_tone: var(--_error);
    --_tone-ground: var(--_error-ground);
  }

  .warning {
    --_tone: var(--_warning);
    --_tone-ground: var(--_warning-ground);
  }

  .information {
    --_tone: var(--_accent);
    --_tone-ground: var(--_band);
  }

  .success {
    --_tone: var(--_success);
    --_tone-ground: transparent;
  }

  @media (forced-colors: active) {
    .icon {
      background: CanvasText;
      color: Canvas;
    }
  }
`;
