import { html, type TemplateResult } from 'lit';
import type { Severity } from '@disclosure-report/core';

const signs: Readonly<Record<Severity | 'success', string>> = {
  error: '!',
  warning: '?',
  information: 'i',
  success: '✓',
};

/** A sign beside a word, never instead of one. */
export const icon = (kind: Severity | 'success'): TemplateResult =>
  html`<span class="icon" aria-hidden="true">${signs[kind]}</span>`;

/** The same where there is no template. */
export const iconElement = (kind: Severity): HTMLElement => {
  const element = document.createElement('span');
  element.className = 'icon';
  element.setAttribute('aria-hidden', 'true');
  element.textContent = signs[kind];
  return element;
};
