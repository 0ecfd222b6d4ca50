// Chinese text must not be measured or pictured as empty boxes: makes sure that the browser has a CJK font.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { aptInstall } from './apt.mjs';
import { packageOnDemand } from './npm-on-demand.mjs';

/** Variables that the browser must be started with; throws where no font can be had. */
export function ensureFonts() {
  if (process.platform !== 'linux' || process.env.FONTCONFIG_FILE || systemHasChinese()) return {};
  if (aptInstall('fonts-noto-cjk', 'fontconfig') && systemHasChinese()) return {};
  // All nine weights come as one package of 57 MB: fetched only here, never with `npm ci`.
  const fonts = packageOnDemand('@expo-google-fonts/noto-sans-sc', '0.4.3');
  if (!fonts)
    throw new Error('No Chinese font was found: install one (Debian: apt-get install fonts-noto-cjk).');
  return { FONTCONFIG_FILE: fontConfig([join(fonts, '400Regular'), join(fonts, '700Bold')]) };
}

/**
 * The font in which the browser writes Chinese where a page names none that is there.
 * @returns {string | undefined}
 */
export function chineseFont() {
  return (
    spawnSync('fc-match', ['-f', '%{family}', 'sans-serif:lang=zh-cn'], { encoding: 'utf8' }).stdout ??
    undefined
  );
}

function systemHasChinese() {
  const { stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

function fontConfig(folders) {
  const cache = fileURLToPath(new URL('../.cache/fonts/', import.meta.url));
  const file = join(cache, 'fonts.conf');
  mkdirSync(cache, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${join(cache, 'index')}</cachedir>
</fontconfig>
`,
  );
  return file;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    for (const [name, value] of Object.entries(ensureFonts())) console.log(`${name}=${value}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
