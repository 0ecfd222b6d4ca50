// Writes, for pages that load the scripts from elsewhere, the `integrity` of each file beside the files.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../dist/cdn/', import.meta.url);
const integrity = Object.fromEntries(
  globSync('**/*.js', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => {
      const digest = createHash('sha384')
        .update(readFileSync(new URL(file, folder)))
        .digest('base64');
      return [file, `sha384-${digest}`];
    }),
);
writeFileSync(new URL('integrity.json', folder), `${JSON.stringify(integrity, null, 2)}\n`);
