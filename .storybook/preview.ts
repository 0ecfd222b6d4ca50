import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };
import { argTypesIn } from './arg-types.js';
import { renderTag } from './render-tag.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    // Storybook's own takes a choice of words for an object, and a part for the slot of the same name.
    docs: { extractArgTypes: argTypesIn(manifest) },
  },
  render: (args, { component }) => renderTag(component ?? '', args),
};

export default preview;
