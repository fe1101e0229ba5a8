/**
 * The layers, lowest first: each folder under src and the folders it may import.
 * Held by tests/architecture.test.ts (rows name only rows above them; every import obeys).
 * `packages` lists the npm packages a folder may import; `node:` modules are allowed where `node` is true.
 */
export const layers = [
  { folder: 'words', imports: [], packages: [] },
  { folder: 'text', imports: [], packages: [] },
  { folder: 'topics', imports: [], packages: ['zod'] },
  { folder: 'claims', imports: ['text', 'topics'], packages: ['zod'] },
  { folder: 'evidence', imports: ['topics'], packages: ['zod'] },
  { folder: 'appraisal', imports: ['text', 'topics', 'claims', 'evidence'], packages: [] },
  { folder: 'report', imports: ['words', 'text', 'topics', 'claims', 'evidence', 'appraisal'], packages: [] },
  { folder: 'page', imports: ['text'], packages: ['zod'] },
  { folder: 'platform', imports: [], packages: ['webextension-polyfill', 'wxt'] },
  { folder: 'review', imports: ['text', 'report', 'platform'], packages: ['zod'] },
  { folder: 'settings', imports: ['words', 'topics', 'platform'], packages: ['zod', 'wxt'] },
  {
    folder: 'messaging',
    imports: ['words', 'text', 'topics', 'claims', 'evidence', 'appraisal', 'report', 'settings', 'platform'],
    packages: ['zod'],
  },
  {
    folder: 'notes',
    imports: ['words', 'text', 'topics', 'claims', 'evidence', 'appraisal', 'report', 'page'],
    packages: ['preact', '@floating-ui/dom'],
  },
  { folder: 'ui', imports: ['words', 'topics', 'claims', 'evidence', 'appraisal', 'report', 'settings'], packages: ['preact'] },
  {
    folder: 'library',
    imports: ['words', 'topics', 'claims', 'evidence', 'appraisal', 'report'],
    packages: ['preact', 'minisearch', 'd3-scale'],
  },
  {
    folder: 'panel',
    imports: ['words', 'text', 'topics', 'claims', 'evidence', 'appraisal', 'report', 'review', 'settings', 'ui', 'library'],
    packages: ['preact', 'zod'],
  },
  {
    folder: 'app',
    imports: [
      'words',
      'text',
      'topics',
      'claims',
      'evidence',
      'appraisal',
      'report',
      'page',
      'platform',
      'review',
      'settings',
      'messaging',
      'notes',
      'ui',
      'library',
      'panel',
    ],
    packages: ['preact', 'wxt'],
  },
  {
    folder: 'cli',
    imports: ['words', 'text', 'topics', 'claims', 'evidence', 'appraisal', 'report', 'page'],
    packages: ['zod', 'linkedom', '@playwright/test', '@axe-core/playwright', 'esbuild', 'tsx', 'jszip', 'ignore', 'd3-scale'],
    node: true,
  },
];
