/** `npm run new:cue <id>`: a blank record of words, or, where the id is that of a topic, of when a sentence may speak of it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { blankCandidacy, blankConcept } from './scaffold/blank-records.mjs';
import { newRecord } from './scaffold/new-record.mjs';
import { root } from './setup/prepare.mjs';

await newRecord('new:cue', 'better-sleep', (id) => [
  existsSync(join(root, 'seeds', 'topics', `${id}.json`)) ? blankCandidacy(id) : blankConcept(id),
]);
