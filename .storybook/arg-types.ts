import type { ArgTypes, SBType } from 'storybook/internal/types';
import { choicesOf, settingsOf, slotArg, tagsOf, type Manifest, type Tag } from './manifest.js';

type Documented = Pick<ReturnType<typeof settingsOf>[number], 'name' | 'description' | 'default' | 'type'>;

const typeOf = (setting: Documented): SBType => {
  const choices = choicesOf(setting);
  if (choices.length > 0) return { name: 'enum', value: [...choices] };
  const text = (setting.type?.text ?? '').replace(' | undefined', '');
  if (text === 'boolean' || text === 'number' || text === 'string') return { name: text };
  // An address of a cell is typed as one, and written as a string.
  return text === 'CellAddress' ? { name: 'string' } : { name: 'other', value: text };
};

const table = (category: string, { type, default: preset }: Documented) => ({
  category,
  ...(type && { type: { summary: type.text } }),
  ...(preset !== undefined && { defaultValue: { summary: preset } }),
});

const described = (category: string, items: readonly Documented[] = []): ArgTypes =>
  Object.fromEntries(
    items.map((item) => [
      `${category}:${item.name}`,
      {
        name: item.name,
        description: item.description ?? '',
        control: false,
        table: table(category, item),
      },
    ]),
  );

/** What can be set in markup first: the rest takes a script. */
const byPlace = (tag: Tag): ReturnType<typeof settingsOf> =>
  [...settingsOf(tag)].sort((one, other) => Number(!one.attribute) - Number(!other.attribute));

const settings = (tag: Tag): ArgTypes =>
  Object.fromEntries(
    byPlace(tag).map((setting) => {
      const type = typeOf(setting);
      const { name, attribute, description = '' } = setting;
      const category = attribute === undefined ? 'properties' : 'attributes';
      return [
        name,
        {
          name: attribute ?? name,
          description,
          type,
          // A report is no thing to be typed into a box.
          ...(type.name === 'other' && { control: false }),
          table: table(category, setting),
        },
      ];
    }),
  );

const slots = ({ slots: items = [] }: Tag): ArgTypes =>
  Object.fromEntries(
    items.map(({ name, description = '' }) => [
      slotArg(name),
      {
        name: name === '' ? 'default' : name,
        description,
        type: { name: 'string' },
        table: { category: 'slots' },
      },
    ]),
  );

/** The table and the controls of a tag, as the manifest has them. */
export const argTypesIn =
  (manifest: Manifest) =>
  (tagName: string): ArgTypes => {
    const tag = tagsOf(manifest).find((each) => each.tagName === tagName);
    if (!tag) return {};
    return {
      ...settings(tag),
      ...slots(tag),
      ...described('events', tag.events),
      ...described('css parts', tag.cssParts),
      ...described('css custom properties', tag.cssProperties),
    };
  };
