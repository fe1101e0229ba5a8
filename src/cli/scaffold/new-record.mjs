/** Writes blank records and tells what is still to be filled in: the faults that `npm run data` finds in them. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../setup/prepare.mjs';
import { PlainFault } from '../setup/progress.mjs';
import { runCommand } from '../setup/run-command.mjs';

/**
 * Run one of the `npm run new:…` commands.
 *
 * @param {string} command "new:study"
 * @param {string} example An id as it should look.
 * @param {(id: string) => readonly import('./blank-records.mjs').BlankFile[]} make
 */
export async function newRecord(command, example, make) {
  try {
    await write(command, example, make);
  } catch (error) {
    console.error(error instanceof PlainFault ? error.message : error);
    process.exitCode = 1;
  }
}

/** @param {string} command @param {string} example @param {Parameters<typeof newRecord>[2]} make */
async function write(command, example, make) {
  const id = process.argv[2];
  if (id === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || process.argv.length > 3)
    throw new PlainFault(`Use: npm run ${command} <id>, where the id is lower-case words joined by hyphens, such as ${example}.`);
  const files = make(id);
  const taken = files.find(({ path }) => existsSync(join(root, 'seeds', path)));
  if (taken) throw new PlainFault(`seeds/${taken.path} is there already: open it, or choose another id.`);
  for (const { path, record } of files) {
    const full = join(root, 'seeds', path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, `${JSON.stringify(record, null, 2)}\n`);
  }
  // As npm test will have it; the editor's own saving may still break lines in another way, and npm run format mends that.
  await runCommand('npx', ['biome', 'format', '--write', ...files.map(({ path }) => join('seeds', path))], { cwd: root });
  // Also writes the schemas that the editor completes by.
  const { output } = await runCommand('npm', ['run', '-s', 'data'], { cwd: root });
  const lines = output.split('\n');
  for (const { path } of files) {
    console.log(`seeds/${path} is there. To fill in:`);
    for (const line of lines) if (line.startsWith(`seeds/${path}: `)) console.log(`  ${line.slice(`seeds/${path}: `.length)}`);
  }
  console.log(
    'Open it in an editor that knows JSON schemas (VS Code does). Then run npm run data; it names what is missing until nothing is. Remove a line that has nothing to hold, such as a DOI that there is none of. At the end, npm run format.',
  );
}
