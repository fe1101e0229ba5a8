/** Nothing of the library reaches other people's pages: not its code, not its search and plots, not the records whole. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

describe('what is injected', () => {
  it.each(['gate-session.ts', 'page-session.ts', 'card.ts'])('by src/app/%s holds nothing of the library', async (file) => {
    const { metafile } = await build({
      entryPoints: [join(root, 'src/app', file)],
      absWorkingDir: root,
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // Compiled files that a fresh checkout has not made yet are not what is asked for here.
      external: ['*/compiled.json', '*/weights.json', '*/compiled'],
      logLevel: 'silent',
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.length).toBeGreaterThan(2);
    expect(inputs.filter((path) => /src\/library\/|library\.json|minisearch|d3-|citation-js|\bzod\b/.test(path))).toEqual([]);
  });
});
