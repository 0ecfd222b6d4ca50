import { mkdirSync, writeFileSync } from 'node:fs';

const comment = (text, indent) =>
  text ? `${indent}/** ${text.replaceAll('*/', '*\\/').replaceAll('\n', `\n${indent} * `)} */\n` : '';

const isSettable = ({ kind, privacy, readonly, static: ofClass }) =>
  kind === 'field' && !privacy && !readonly && !ofClass;

/** What can be set on a tag, by the names of its properties and of its attributes. */
function settings({ name, members }) {
  return members.filter(isSettable).flatMap((member) => {
    const type = `${name}['${member.name}']`;
    const names = new Set([member.name, member.attribute ?? member.name]);
    return [...names].map((each) => `${comment(member.description, '      ')}      '${each}'?: ${type};\n`);
  });
}

const heard = ({ events = [] }) =>
  events.map(
    ({ name, type, description }) => `${comment(description, '      ')}      '${name}': ${type.text};\n`,
  );

function tag(declaration) {
  const { name, tagName, description } = declaration;
  return (
    `${comment(description, '  ')}  '${tagName}': {\n    element: ${name};\n` +
    `    settings: {\n${settings(declaration).join('')}    };\n` +
    `    events: {\n${heard(declaration).join('')}    };\n  };\n`
  );
}

/** Writes what every framework's types are made of: each tag with its class, what can be set on it and its events. */
export const tagTypes = ({ outdir }) => ({
  name: 'tag-types',
  packageLinkPhase({ customElementsManifest }) {
    const tags = customElementsManifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName);
    const types = new Set(
      tags.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)]),
    );
    mkdirSync(outdir, { recursive: true });
    writeFileSync(
      `${outdir}/tags.d.ts`,
      `import type { ${[...types].sort().join(', ')} } from './index.js';\n\n` +
        `export interface Tags {\n${tags.map(tag).join('')}}\n`,
    );
  },
});
