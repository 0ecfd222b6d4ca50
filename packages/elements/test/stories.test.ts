import { expect } from '@open-wc/testing';
import { argTypesIn } from '../../../.storybook/arg-types.js';
import {
  choicesOf,
  settingsOf,
  slotArg,
  tagsOf,
  type Manifest,
  type Tag,
} from '../../../.storybook/manifest.js';

type Args = Readonly<Record<string, unknown>>;

interface Stories {
  readonly default: { readonly component?: string; readonly args?: Args; readonly argTypes?: object };
  readonly [story: string]: { readonly args?: Args };
}

const manifestAt = new URL('../custom-elements.json', import.meta.url);

const storiesOf = async ({ tagName }: Tag): Promise<Stories> =>
  (await import(`../src/${tagName}/${tagName}.stories.ts`)) as Stories;

/** What each story sets, with what all of its file set. */
const argsOf = ({ default: meta, ...stories }: Stories): readonly Args[] =>
  Object.values(stories).map(({ args }) => ({ ...meta.args, ...args }));

/** What the stories set on a setting, over all of them. */
const shown = (all: readonly Args[], name: string): readonly unknown[] =>
  all.map((args) => args[name]).filter((value) => value !== undefined);

describe('the stories', () => {
  let manifest: Manifest;
  let tags: readonly Tag[];

  before(async () => {
    manifest = (await (await fetch(manifestAt)).json()) as Manifest;
    tags = tagsOf(manifest);
    expect(tags).not.to.be.empty;
  });

  it('are there for every tag, and leave its controls to the manifest', async () => {
    for (const tag of tags) {
      const { default: meta } = await storiesOf(tag);
      expect(meta.component).to.equal(tag.tagName);
      expect(meta.argTypes, tag.tagName).to.equal(undefined);
    }
  });

  it('have a control for every attribute and every slot, with the words that fit', () => {
    for (const tag of tags) {
      const argTypes = argTypesIn(manifest)(tag.tagName);
      const attributes = settingsOf(tag).filter(({ attribute }) => attribute !== undefined);
      expect(attributes, tag.tagName).not.to.be.empty;
      for (const setting of attributes) {
        const { type, control, name } = argTypes[setting.name] ?? {};
        const label = `${tag.tagName} ${setting.name}`;
        expect(name, label).to.equal(setting.attribute);
        expect(control, label).to.equal(undefined);
        const kind = typeof type === 'object' ? type.name : type;
        expect(kind, label).to.be.oneOf(['boolean', 'number', 'string', 'enum']);
        const choices = choicesOf(setting);
        if (choices.length > 0) expect(type, label).to.deep.equal({ name: 'enum', value: choices });
      }
      for (const { name } of tag.slots ?? [])
        expect(argTypes[slotArg(name)]?.type).to.deep.equal({ name: 'string' });
    }
  });

  it('show every attribute, property and slot in use', async () => {
    const unused: string[] = [];
    for (const tag of tags) {
      const all = argsOf(await storiesOf(tag));
      const names = [
        ...settingsOf(tag).map(({ name }) => name),
        ...(tag.slots ?? []).map(({ name }) => slotArg(name)),
      ];
      unused.push(
        ...names.filter((name) => shown(all, name).length === 0).map((name) => `${tag.tagName} ${name}`),
      );
    }
    expect(unused).to.deep.equal([]);
  });

  it('show every choice a setting has, but the one it makes by itself', async () => {
    const unseen: string[] = [];
    for (const tag of tags) {
      const all = argsOf(await storiesOf(tag));
      for (const setting of settingsOf(tag)) {
        const seen = [...shown(all, setting.name), setting.default?.replaceAll("'", '')];
        unseen.push(
          ...choicesOf(setting)
            .filter((choice) => !seen.includes(choice))
            .map((choice) => `${tag.tagName} ${setting.name}=${choice}`),
        );
      }
    }
    expect(unseen).to.deep.equal([]);
  });

  it('show every switch turned on', async () => {
    const off: string[] = [];
    for (const tag of tags) {
      const all = argsOf(await storiesOf(tag));
      const switches = settingsOf(tag).filter(({ type }) => type?.text === 'boolean');
      off.push(...switches.map(({ name }) => name).filter((name) => !shown(all, name).includes(true)));
    }
    expect(off).to.deep.equal([]);
  });

  it('set every custom property on the page of the theme', async () => {
    const { default: theming } = (await import('../src/manual/theming.stories.js')) satisfies Stories;
    const properties = new Set(
      tags.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
    );
    expect(properties).not.to.be.empty;
    expect([...properties].filter((name) => !(name in (theming.args ?? {})))).to.deep.equal([]);
  });
});
