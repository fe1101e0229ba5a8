/** Small extensions to measure beside ours: one that does nothing, the least that a look at a page's text can cost, and two well-known libraries. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../setup/prepare.mjs';

export const yardsticks = ['nothing', 'walker', 'mark.js', 'compromise'] as const;
export type Yardstick = (typeof yardsticks)[number];

/** Forty words: drugs, conditions and outcomes, as somebody would list them who marks them with a library. */
const WORDS =
  'naltrexone naloxone LDN opioid opioids oxycodone morphine fentanyl methadone tramadol codeine heroin buprenorphine suboxone narcan glia microglia fibromyalgia crohn neuropathy cancer pain sleep fatigue inflammation endorphin overdose withdrawal addiction tolerance trial placebo dose doctor cure safe mild proven evidence headache'.split(
    ' ',
  );

/** Content scripts as somebody would write them in a quarter of an hour. Imports stand in text, so that they are only looked for when this is run. */
const scripts: Record<Yardstick, string> = {
  nothing: '',
  walker: `
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let found = 0;
    while (walker.nextNode()) if (/naltrexone|naloxone|opioid|\\bldn\\b/i.test(walker.currentNode.data)) found += 1;
    globalThis.found = found;`,
  'mark.js': `
    import Mark from 'mark.js';
    new Mark(document.body).mark(${JSON.stringify(WORDS)}, { separateWordSearch: false, accuracy: 'exactly' });`,
  compromise: `
    import nlp from 'compromise';
    globalThis.found = nlp(document.body.innerText).match('(naltrexone|naloxone|opioid|ldn)').length;`,
};

/**
 * Build them into `folder`.
 *
 * @returns Folder of each unpacked extension.
 */
export async function buildYardsticks(folder: string): Promise<ReadonlyMap<Yardstick, string>> {
  const places: [Yardstick, string][] = [];
  for (const name of yardsticks) {
    const place = join(folder, name);
    places.push([name, place]);
    await mkdir(place, { recursive: true });
    await build({
      stdin: { contents: scripts[name], resolveDir: root },
      bundle: true,
      minify: true,
      format: 'iife',
      outfile: join(place, 'content.js'),
      logLevel: 'error',
    });
    const matches = ['http://*/*'];
    const manifest = {
      manifest_version: 3,
      name: `Yardstick: ${name}`,
      version: '1',
      // Only so that it can be seen that the extension has loaded.
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches, js: ['content.js'], run_at: 'document_idle' }],
    };
    await writeFile(join(place, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(place, 'background.js'), '');
  }
  return new Map(places);
}
