/**
 * Entry of `npm run annotate`: makes the compiled data where it is missing, then runs annotate/annotate.ts as one bundled file, which starts in
 * half the time that its forty sources take one by one. The bundle is made anew when a source is newer.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const sources = join(root, 'src');
const bundle = join(root, '.output', 'cli', 'annotate.mjs');
const compiled = ['topics/compiled.ts', 'claims/compiled.json', 'evidence/compiled.json', 'page/compiled.json'];

function makeData() {
  if (compiled.every((path) => existsSync(join(sources, path)))) return true;
  return spawnSync(process.execPath, ['--import', 'tsx', join(sources, 'cli', 'data.ts')], { stdio: 'ignore', cwd: root }).status === 0;
}

function isStale() {
  if (!existsSync(bundle)) return true;
  const made = statSync(bundle).mtimeMs;
  const newer = (/** @type {string} */ path) => statSync(path).mtimeMs > made;
  return (
    newer(join(root, 'package-lock.json')) ||
    readdirSync(sources, { recursive: true, encoding: 'utf8' }).some((path) => newer(join(sources, path)))
  );
}

/** Written whole and then renamed: several may start at once. */
async function makeBundle() {
  const { build } = await import('esbuild');
  const unfinished = `${bundle}.${process.pid}`;
  await build({
    entryPoints: [join(sources, 'cli', 'annotate', 'annotate.ts')],
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  renameSync(unfinished, bundle);
}

if (!makeData()) {
  process.stderr.write('The evidence data could not be made. Type: npm run data\n');
  process.exit(2);
}
if (isStale()) await makeBundle();
const { run } = await import(pathToFileURL(bundle).href);
process.exitCode = await run(process.argv.slice(2));
