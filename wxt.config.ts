import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: 'Footing',
    description: 'Shows, beside each claim about low-dose naltrexone and opioids, how strong the evidence is. Nothing leaves the browser.',
    permissions: ['storage', 'scripting'],
    browser_specific_settings: {
      gecko: { id: 'footing@footing.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    },
  },
});
