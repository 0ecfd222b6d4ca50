import { emulateMedia } from '@web/test-runner-commands';

const isChromium = navigator.userAgent.includes('Chrome/');

/** A test in forced colours, where the engine can be brought to have them. */
export const itInForcedColors = (name: string, test: () => Promise<void>): void => {
  if (!isChromium) {
    it.skip(`${name} (the drivers of Firefox and WebKit cannot force colours)`);
    return;
  }
  it(name, async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      await test();
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
};
