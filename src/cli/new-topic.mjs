/** `npm run new:topic <id>`: a blank record of a topic, and the blank record that says when a sentence may speak of it. */
import { blankCandidacy, blankTopic } from './scaffold/blank-records.mjs';
import { newRecord } from './scaffold/new-record.mjs';

await newRecord('new:topic', 'ldn-sleep', (id) => [blankTopic(id), blankCandidacy(id)]);
