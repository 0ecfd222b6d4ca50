import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '../define/disclosure-report.js';
import { transposed } from '../../test/fixtures/reports.js';

/** The properties a page may set, with what they are when it sets none. */
const defaults = {
  '--disclosure-font': 'inherit',
  '--disclosure-font-size': '16px',
  '--disclosure-ink': '#1b2430',
  '--disclosure-muted': '#586474',
  '--disclosure-line': '#dce2ea',
  '--disclosure-rule': '#8b98a9',
  '--disclosure-band': '#f3f6fa',
  '--disclosure-ground': '#ffffff',
  '--disclosure-accent': '#1a4b8c',
  '--disclosure-error': '#b3261e',
  '--disclosure-error-ground': '#fdf1ef',
  '--disclosure-warning': '#8a4b00',
  '--disclosure-warning-ground': '#fdf6e9',
  '--disclosure-success': '#1d6b3c',
} as const;

type Token = keyof typeof defaults;
type Args = Record<Token, string>;

const isColour = (token: string): boolean => !token.startsWith('--disclosure-font');

const tokens = Object.keys(defaults);

/** Sets each custom property by a control, on a report in which something is wrong. */
const meta: Meta<Args> = {
  title: 'Manual/Theming 主题',
  args: defaults,
  argTypes: Object.fromEntries(
    tokens.map((token) => [token, { control: isColour(token) ? 'color' : 'text' }]),
  ),
  render: (args) =>
    html`<div style=${styleMap({ color: args['--disclosure-ink'], background: args['--disclosure-ground'] })}>
      <disclosure-report
        style=${styleMap(args)}
        .report=${transposed}
        locale="zh-Hans"
        theme="light"
      ></disclosure-report>
    </div>`,
};

export default meta;

type Story = StoryObj<Args>;

/** As it comes: it takes the page's font and text colour. */
export const Default: Story = {};

/** The red of many government portals for what leads somewhere, on warm paper. */
export const PortalRed: Story = {
  args: {
    '--disclosure-accent': '#9e1b1e',
    '--disclosure-ground': '#fffdf8',
    '--disclosure-band': '#f8f1e6',
    '--disclosure-line': '#e6ddcf',
    '--disclosure-rule': '#b59f7f',
  },
};

/** Larger text: everything else follows. */
export const LargerText: Story = { args: { '--disclosure-font-size': '19px' } };
