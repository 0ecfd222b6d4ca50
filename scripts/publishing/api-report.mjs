import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { entriesOf } from './entries.mjs';

const silent = { logLevel: ExtractorLogLevel.None };

/** What the entries with types of a package are called, and the files of their types. */
export function typedEntries(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = globSync('**', { cwd: folder, exclude: ['node_modules', 'src'] })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  return entriesOf(exports, files).flatMap(({ name, types }) => (types ? [{ name, types }] : []));
}

/** The name of an entry in the report; what the main one lets out stands there by itself. */
export const namespaceOf = (name) => name.replace('./', '').replace(/\W/g, '_');

/**
 * Holds the types that a package lets out to their report, or writes that: each of them once, with those that it
 * rests on, and for every entry what it lets out.
 * @returns {{ changed: boolean, problems: string[] }}
 */
export function reportOn({ folder, reports, write }) {
  const temporary = mkdtempSync(join(tmpdir(), 'api-reports-'));
  try {
    const everything = join(temporary, 'every-entry.d.ts');
    writeFileSync(
      everything,
      typedEntries(folder)
        .map((entry) => letOut(entry, folder))
        .join(''),
    );
    return compare({ folder, everything, reports, write, temporary });
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

function letOut({ name, types }, folder) {
  const from = JSON.stringify(join(folder, types).replace(/\.d\.ts$/, '.js'));
  return name === '.' ? `export * from ${from};\n` : `export * as ${namespaceOf(name)} from ${from};\n`;
}

function compare({ folder, everything, reports, write, temporary }) {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: everything,
      compiler: { tsconfigFilePath: join(folder, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        includeForgottenExports: true,
        reportFileName: basename(folder),
        reportFolder: reports,
        reportTempFolder: temporary,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        // What the compiler has to say it says in `npm run typecheck`; comments are ours to write.
        compilerMessageReporting: { default: silent },
        tsdocMessageReporting: { default: silent },
        extractorMessageReporting: { default: silent },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, 'package.json'),
  });
  const problems = [];
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: write,
    messageCallback(message) {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error) problems.push(message.text);
    },
  });
  return { changed: apiReportChanged, problems };
}
