/** Do packages follow from the sources alone? Makes them from a clone, and again from the source package that came of it, elsewhere and in another time zone. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../setup/prepare.mjs';
import { PlainFault, step } from '../setup/progress.mjs';
import { lastLines, runCommand } from '../setup/run-command.mjs';

const SUMS = join('.output', 'packages', 'SHA256SUMS');

/** @throws {PlainFault} naming the packages that differ. */
export async function checkClones() {
  const { output: changed } = await runCommand('git', ['status', '--porcelain'], { cwd: root });
  if (changed !== '') console.log('  What is not committed is left out.');
  const folder = await mkdtemp(join(tmpdir(), 'footing-zip-'));
  try {
    const [clone, unpacked] = [join(folder, 'clone'), join(folder, 'in', 'another', 'place')];
    await step('cloned', () => run('git', ['clone', '--quiet', root, clone], folder));
    await step('packages from the clone', () => run(process.execPath, ['src/cli/zip.mjs'], clone, { TZ: 'UTC' }));
    const first = await readFile(join(clone, SUMS), 'utf8');
    await step('source package unpacked', () => unpack(join(clone, '.output', 'packages', sourcesOf(first)), unpacked));
    await step('packages from the source package', () => run(process.execPath, ['src/cli/zip.mjs'], unpacked, { TZ: 'Pacific/Auckland' }));
    const second = await readFile(join(unpacked, SUMS), 'utf8');
    const others = second.split('\n');
    const differing = first.split('\n').filter((line) => !others.includes(line));
    if (differing.length > 0)
      throw new PlainFault(
        `These differ between two builds of the same sources:\n${differing.map((line) => line.replace(/^\S+ +/, '')).join('\n')}`,
      );
    console.log(`${first}Both builds are the same, byte for byte.`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} sums */
function sourcesOf(sums) {
  const name = /\S+-sources\.zip/.exec(sums)?.[0];
  if (name === undefined) throw new PlainFault('No source package was made.');
  return name;
}

/** @param {string} command @param {readonly string[]} args @param {string} cwd @param {Record<string, string>} [env] */
async function run(command, args, cwd, env = {}) {
  const { code, output } = await runCommand(command, args, { cwd, env });
  if (code !== 0) throw new PlainFault(lastLines(output));
}

/** @param {string} file @param {string} folder */
async function unpack(file, folder) {
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(await readFile(file));
  for (const entry of Object.values(zip.files)) {
    const path = join(folder, entry.name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await entry.async('nodebuffer'), { mode: Number(entry.unixPermissions ?? 0o644) & 0o777 });
  }
}
