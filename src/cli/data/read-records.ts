/** Every record under seeds → checked by its schema, or a list of faults that say file, path, what was expected, what was found and the repair. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { candidacyRecord, conceptRecord } from '../../claims/schema';
import { type BaseRecord, baseRecord, documentRecord, studyRecord } from '../../evidence/schema';
import { forumRecord } from '../../page/schema';
import { topicRecord } from '../../topics/schema';
import type { Fault } from './fault';
import { sayIssue } from './say-issue';

/** Kind of record → its folder and schema. */
export const kinds = {
  document: { folder: 'documents', schema: documentRecord },
  study: { folder: 'studies', schema: studyRecord },
  topic: { folder: 'topics', schema: topicRecord },
  concept: { folder: 'cues/concepts', schema: conceptRecord },
  candidacy: { folder: 'cues/candidacies', schema: candidacyRecord },
  forum: { folder: 'forums', schema: forumRecord },
} as const;
export type Kind = keyof typeof kinds;

/** Every record by kind, and the base's own. */
export type Records = { readonly [K in Kind]: readonly z.infer<(typeof kinds)[K]['schema']>[] } & { readonly base: BaseRecord };

export interface Reading {
  readonly records: Records;
  readonly faults: readonly Fault[];
  /** Files looked at, by kind. */
  readonly files: Readonly<Record<Kind, number>>;
}

export function readRecords(seeds: string): Reading {
  const faults: Fault[] = [];
  const files = { document: 0, study: 0, topic: 0, concept: 0, candidacy: 0, forum: 0 };
  const read = <K extends Kind>(kind: K): Records[K] => {
    const { folder, schema } = kinds[kind];
    const names = existsSync(join(seeds, folder)) ? readdirSync(join(seeds, folder)).sort() : [];
    const records: z.infer<(typeof kinds)[K]['schema']>[] = [];
    for (const name of names) {
      if (name === 'README.md') continue;
      files[kind]++;
      const file = `seeds/${folder}/${name}`;
      const value = readJson(join(seeds, folder, name), file, faults);
      if (value === undefined) continue;
      const parsed = schema.safeParse(value);
      if (!parsed.success) {
        faults.push(...parsed.error.issues.map((issue) => toFault(file, issue, value)));
        continue;
      }
      const id = name.replace(/\.json$/, '');
      if (parsed.data.id !== id)
        faults.push({
          file,
          path: 'id',
          expected: `"${id}", the file's name`,
          found: `"${parsed.data.id}"`,
          repair: 'Rename the file or the id, so that both are the same',
        });
      else records.push(parsed.data as z.infer<(typeof kinds)[K]['schema']>);
    }
    if (!files[kind])
      faults.push({
        file: `seeds/${folder}`,
        path: '',
        expected: 'at least one record',
        found: 'none',
        repair: 'Bring the folder back from version control',
      });
    return records as unknown as Records[K];
  };
  const records = {
    base: readBase(seeds, faults),
    document: read('document'),
    study: read('study'),
    topic: read('topic'),
    concept: read('concept'),
    candidacy: read('candidacy'),
    forum: read('forum'),
  };
  return { records, faults, files };
}

/** One file for the base as a whole. Where it has a fault nothing is compiled, so what stands in for it is never seen. */
function readBase(seeds: string, faults: Fault[]): BaseRecord {
  const file = 'seeds/base.json';
  const value = readJson(join(seeds, 'base.json'), file, faults);
  const parsed = baseRecord.safeParse(value);
  if (parsed.success) return parsed.data;
  if (value !== undefined) faults.push(...parsed.error.issues.map((issue) => toFault(file, issue, value)));
  return { $schema: './schemas/base.schema.json', releases: [] };
}

function readJson(path: string, file: string, faults: Fault[]): unknown {
  if (!path.endsWith('.json')) {
    faults.push({
      file,
      path: '',
      expected: 'a file whose name ends in .json',
      found: 'another ending',
      repair: 'Rename or move the file',
    });
    return undefined;
  }
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    faults.push({
      file,
      path: '',
      expected: 'valid JSON',
      found: error instanceof Error ? error.message : String(error),
      repair: 'Mend the syntax at the place named',
    });
    return undefined;
  }
}

function toFault(file: string, issue: z.core.$ZodIssue, value: unknown): Fault {
  const path = issue.path.map(String).join('.');
  const at = issue.path.reduce<unknown>((inside, key) => (isKeyed(inside) ? inside[String(key)] : undefined), value);
  if (issue.code === 'unrecognized_keys')
    return {
      file,
      path,
      expected: 'only the keys of the schema',
      found: issue.keys.map((key) => `"${key}"`).join(', '),
      repair: `Remove or rename ${issue.keys.join(', ')}`,
    };
  const found = at === undefined ? 'nothing' : JSON.stringify(at).slice(0, 80);
  return { file, path, expected: sayIssue(issue), found, repair: at === undefined ? `Add ${path}` : `Change ${path || 'the record'}` };
}

function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
