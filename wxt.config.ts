import { resolve } from 'node:path';
// Its type of what defineConfig takes.
import type {} from '@wxt-dev/i18n/module';
import { defineConfig } from 'wxt';
import { collectLicences } from './src/cli/build/collect-licences.mjs';
import { markupAsText } from './src/cli/build/without-markup.mjs';

/** Our own pages load nothing but themselves and ask no network for anything. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

const gecko = {
  id: 'footing@footing.invalid',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
};

/** Of those that we use unguarded, the newest to come to Chrome is `URL.parse`. Edge counts as Chrome does. */
const CHROMIUM = { minimum_chrome_version: '126' };
// Firefox for Android learned to read the line about data two versions later.
const FIREFOX = { browser_specific_settings: { gecko, gecko_android: { strict_min_version: '142.0' } } };

const licences = collectLicences(import.meta.dirname);

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve(import.meta.dirname, 'src/words/locales') },
  manifestVersion: 3,
  vite: () => ({ plugins: [licences.plugin, markupAsText()] }),
  hooks: { 'build:done': ({ config }) => licences.write(config.outDir) },
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    short_name: '__MSG_manifest_shortName__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    // Each has its reason on the permissions page, in README.md and in STORE.md; a test holds the lists together.
    permissions: ['storage', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: ['http://*/*', 'https://*/*', 'file:///*'],
    content_security_policy: { extension_pages: PAGE_POLICY },
    action: { default_title: 'Footing' },
    // Rebound on the browser's own page; none is bare, so that no page loses a key.
    commands: {
      'next-note': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_manifest_command_next_note__' },
      'previous-note': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_manifest_command_previous_note__' },
      'open-note': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_manifest_command_open_note__' },
      // Without keys of its own: Chrome takes four suggestions at most.
      'open-panel': { description: '__MSG_manifest_command_open_panel__' },
      'toggle-notes': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_manifest_command_toggle_notes__' },
    },
    ...(browser === 'firefox' ? FIREFOX : CHROMIUM),
  }),
});
