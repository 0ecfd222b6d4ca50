import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import schema from 'custom-elements-manifest/schema.json' with { type: 'json' };

const elements = fileURLToPath(new URL('../packages/elements/', import.meta.url));
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

describe('custom-elements.json', () => {
  let manifest;
  let declarations;
  let exported;
  let tags;
  let validate;

  before(() => {
    manifest = read(`${elements}custom-elements.json`);
    declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
    exported = manifest.modules.flatMap((module) => module.exports ?? []);
    tags = declarations.filter(({ tagName }) => tagName);
    validate = new Ajv({ strict: false }).compile(schema);
  });

  it('is what its schema says', () => {
    assert.ok(validate(manifest), JSON.stringify(validate.errors?.slice(0, 5)));
    assert.ok(
      !validate({ ...manifest, modules: [{ kind: 'javascript-module' }] }),
      'a module without a path',
    );
  });

  it('names modules that are built', () => {
    const named = manifest.modules.map(({ path }) => path);
    assert.deepEqual(
      named.filter((path) => !existsSync(`${elements}${path}`)),
      [],
    );
  });

  it('says of each tag where it is defined, and which class it is', () => {
    const defined = exported.filter(({ kind }) => kind === 'custom-element-definition');
    assert.notEqual(tags.length, 0);
    assert.deepEqual(
      tags.map(({ tagName, name }) => `${tagName} ${name}`).sort(),
      defined.map(({ name, declaration }) => `${name} ${declaration.name}`).sort(),
    );
  });

  it('describes every tag, attribute, event, part and property', () => {
    const members = (tag) => tag.members.filter(({ kind, privacy }) => kind === 'field' && !privacy);
    const undescribed = tags.flatMap((tag) => [
      ...(tag.description ? [] : [tag.tagName]),
      ...['attributes', 'events', 'cssParts', 'cssProperties', 'slots']
        .flatMap((list) => tag[list] ?? [])
        .concat(members(tag))
        .filter(({ description }) => !description)
        .map(({ name }) => `${tag.tagName} ${name}`),
    ]);
    assert.deepEqual(undescribed, []);
  });

  it('names events that can be imported with their types', () => {
    const index = manifest.modules.find(({ path }) => path === 'dist/index.js');
    const names = new Set(index.exports.map(({ name }) => name));
    const types = tags.flatMap(({ events = [] }) => events.map(({ type }) => type.text));
    assert.notEqual(types.length, 0);
    assert.deepEqual(
      types.filter((type) => !names.has(type)),
      [],
    );
  });

  it('is known to the editors: every tag with its attributes', () => {
    const vsCode = read(`${elements}dist/editors/vscode.html-custom-data.json`).tags;
    const jetBrains = read(`${elements}dist/editors/web-types.json`).contributions.html.elements;
    const attributesOf = (list) =>
      list
        .map(({ name, attributes = [] }) => [name, attributes.map((attribute) => attribute.name).sort()])
        .sort();
    const wanted = attributesOf(tags.map(({ tagName, attributes }) => ({ name: tagName, attributes })));
    assert.deepEqual(attributesOf(vsCode), wanted);
    assert.deepEqual(attributesOf(jetBrains), wanted);
  });
});
