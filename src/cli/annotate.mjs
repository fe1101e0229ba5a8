/** Entry of `npm run annotate`: makes the compiled data where it is missing, then runs annotate/annotate.ts. Plain Node, so that it starts fast. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const compiled = ['topics/compiled.ts', 'claims/compiled.json', 'evidence/compiled.json'];
if (!compiled.every((path) => existsSync(at(path)))) {
  const made = spawnSync(process.execPath, ['--import', 'tsx', at('cli/data.ts')], { stdio: 'ignore', cwd: at('..') });
  if (made.status !== 0) {
    process.stderr.write('The evidence data could not be made. Type: npm run data\n');
    process.exit(2);
  }
}
register();
const { run } = await import('./annotate/annotate');
process.exitCode = await run(process.argv.slice(2));
