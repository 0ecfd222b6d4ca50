import { executeServerCommand } from '@web/test-runner-commands';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a scrollbar takes from the page; nothing where it lies over it, as on phones. */
const scrollbar = (): number => {
  const probe = document.createElement('div');
  probe.style.overflow = 'scroll';
  document.body.append(probe);
  const width = probe.offsetWidth - probe.clientWidth;
  probe.remove();
  return width;
};

/** Gives a page that scrolls this room in every engine; see `web-test-runner.base.mjs`. */
export const setViewport = async ({ width, height }: Size): Promise<void> => {
  await executeServerCommand('viewport', { width: width + scrollbar(), height });
};

/** How far the page reaches beyond its room. */
export const sidewaysOverflow = (): number => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
};
