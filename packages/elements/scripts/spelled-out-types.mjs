import { resolve } from 'node:path';
import ts from 'typescript';

const isLiteral = (type) => type.isStringLiteral();
const isUndefined = (type) => Boolean(type.flags & ts.TypeFlags.Undefined);

/** `'years' | 'bodies' | undefined`; nothing for types that are no choice between words. */
function spelledOut(type) {
  if (!type.isUnion()) return undefined;
  const words = type.types.filter(isLiteral);
  const rest = type.types.filter((each) => !isLiteral(each));
  if (words.length === 0 || !rest.every(isUndefined)) return undefined;
  return [...words.map(({ value }) => `'${value}'`), ...rest.map(() => 'undefined')].join(' | ');
}

/** The choices of each property of the classes in a file, by class and property. */
function choicesIn(program, path) {
  const checker = program.getTypeChecker();
  const choices = new Map();
  const source = program.getSourceFile(resolve(path));
  for (const statement of source?.statements.filter(ts.isClassDeclaration) ?? [])
    for (const property of checker.getTypeAtLocation(statement).getProperties()) {
      const words = spelledOut(checker.getTypeOfSymbol(property));
      if (words) choices.set(`${statement.name?.text} ${property.name}`, words);
    }
  return choices;
}

/** A setting that is one of a few words says which: editors and Storybook can't look up what `TableId` is. */
export const spelledOutTypes = {
  name: 'spelled-out-types',
  packageLinkPhase({ customElementsManifest }) {
    const modules = customElementsManifest.modules.filter(({ declarations = [] }) =>
      declarations.some(({ tagName }) => tagName),
    );
    const { config } = ts.readConfigFile('tsconfig.build.json', ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
    const program = ts.createProgram(
      modules.map(({ path }) => resolve(path)),
      { ...options, noEmit: true },
    );
    for (const { path, declarations } of modules) {
      const choices = choicesIn(program, path);
      for (const { name, members = [], attributes = [] } of declarations)
        for (const item of [...members, ...attributes]) {
          const words = choices.get(`${name} ${item.fieldName ?? item.name}`);
          if (words && item.type) item.type.text = words;
        }
    }
  },
};
