/**
 * npm run data: checks every record under seeds and compiles them to what ships. All faults are told at once; nothing but the schemas is written while there is one.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { compileCues } from '../claims/compile-cues';
import { baseRecord } from '../evidence/schema';
import { checkRecords } from './data/check-records';
import { compileBase, compileTopics } from './data/compile-base';
import { compileForums } from './data/compile-forums';
import { compileLibrary } from './data/compile-library';
import { describeFault } from './data/fault';
import { type Kind, kinds, readRecords } from './data/read-records';

const root = join(import.meta.dirname, '../..');

/** @returns Exit code: 0, or 1 where a record has a fault. */
export function run(seeds: string, out: string): number {
  // First, since an editor needs them to complete a record that still has faults.
  for (const [kind, { schema }] of Object.entries({ ...kinds, base: { schema: baseRecord } }))
    write(join(out, `seeds/schemas/${kind}.schema.json`), `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`);
  const { records, faults, files } = readRecords(seeds);
  // Records that a schema refused are missing from the set, so references are only checked once every record has its shape.
  const all = faults.length ? faults : checkRecords(records);
  if (all.length) {
    for (const fault of all) console.error(describeFault(fault));
    console.error(`${all.length} fault${all.length === 1 ? '' : 's'}; nothing was compiled.`);
    return 1;
  }
  const topics = compileTopics(records);
  write(
    join(out, 'src/topics/compiled.ts'),
    `import type { Topic } from './topic';\n\nexport const compiled: readonly Topic[] = ${JSON.stringify(topics, null, 2)};\n`,
  );
  write(join(out, 'src/evidence/compiled.json'), JSON.stringify(compileBase(records)));
  write(join(out, 'src/evidence/library.json'), JSON.stringify(compileLibrary(records)));
  write(join(out, 'src/claims/compiled.json'), JSON.stringify(compileCues(records.concept, records.candidacy)));
  write(join(out, 'src/page/compiled.json'), JSON.stringify(compileForums(records.forum)));
  const names: readonly Kind[] = ['document', 'study', 'topic', 'concept', 'candidacy', 'forum'];
  console.log(names.map((kind) => `${kinds[kind].folder} ${records[kind].length} of ${files[kind]} accepted`).join(' · '));
  return 0;
}

/** Written whole or not at all, and only where something changed, so that a running build is not woken for nothing. */
function write(path: string, content: string): void {
  try {
    if (readFileSync(path, 'utf8') === content) return;
  } catch {
    mkdirSync(dirname(path), { recursive: true }); // the first run: there is nothing to compare with
  }
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}

if (process.argv[1] === import.meta.filename) process.exitCode = run(process.argv[2] ?? join(root, 'seeds'), root);
