import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('disclosure-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
