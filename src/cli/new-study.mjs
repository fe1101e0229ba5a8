/** `npm run new:study <id>`: a blank record of a study, to be filled in by its schema and then cited by a topic. */
import { blankStudy } from './scaffold/blank-records.mjs';
import { newRecord } from './scaffold/new-record.mjs';

await newRecord('new:study', 'younger-2013', (id) => [blankStudy(id)]);
