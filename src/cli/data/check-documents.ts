/** Seed documents: each claim stands where its id says, rests on studies on file, and every conflict leads to something that is there. */
import { type Fault, missing } from './fault';
import type { Records } from './read-records';

export function checkDocuments({ document: documents, topic: topics, study: studies }: Records): readonly Fault[] {
  const topicIds = new Map(topics.map((topic) => [topic.id, topic]));
  const yearOf = new Map(studies.map((study) => [study.id, study.citation.issued['date-parts'][0][0]]));
  const claimIds = new Set(documents.flatMap((document) => document.claims.map((claim) => `${document.id} ${claim.id}`)));
  const conflicts = new Set<string>();
  const faults: Fault[] = [];
  for (const document of documents) {
    const file = `seeds/documents/${document.id}.json`;
    const ids = document.claims.map((claim) => claim.id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice)
      faults.push({
        file,
        path: 'claims',
        expected: 'each claim id once',
        found: `"${twice}" twice`,
        repair: 'Give the second one another id',
      });
    for (const [i, claim] of document.claims.entries()) {
      const at = `claims.${i}`;
      const place = `p${claim.where.paragraph}s${claim.where.sentence}-`;
      const topic = topicIds.get(claim.topic);
      if (!topic && claim.topic !== 'other') faults.push(missing(file, `${at}.topic`, 'topic', claim.topic));
      for (const id of claim.studies) if (!yearOf.has(id)) faults.push(missing(file, `${at}.studies`, 'study', id));
      if (!claim.id.startsWith(place))
        faults.push({
          file,
          path: `${at}.id`,
          expected: `an id that starts with ${place}, where the claim stands`,
          found: `"${claim.id}"`,
          repair: 'Rename the claim, or mend where',
        });
      if (!claim.studies.length && claim.topic !== 'other')
        faults.push({
          file,
          path: `${at}.studies`,
          expected: 'the studies that decided the check',
          found: 'none',
          repair: 'Cite at least one study on file',
        });
      if (claim.since) {
        const { year, study } = claim.since;
        if (!claim.studies.includes(study))
          faults.push({
            file,
            path: `${at}.since.study`,
            expected: 'one of the studies that decided the check',
            found: `"${study}"`,
            repair: 'Cite it in studies too',
          });
        if (year > (yearOf.get(study) ?? year))
          faults.push({
            file,
            path: `${at}.since.year`,
            expected: `${yearOf.get(study)} at most, the year of ${study}`,
            found: `${year}`,
            repair: 'Correct the year',
          });
        if (topic && !topic.evidence.turns.some((turn) => turn.study === study))
          faults.push({
            file,
            path: `${at}.since.study`,
            expected: `a study among the turns of ${topic.id}, which tell how the answer changed`,
            found: `"${study}"`,
            repair: `Add it to evidence.turns of seeds/topics/${topic.id}.json`,
          });
      }
      for (const [k, { with: other }] of claim.conflicts.entries()) {
        const path = `${at}.conflicts.${k}.with`;
        if ('study' in other) {
          if (!yearOf.has(other.study)) faults.push(missing(file, path, 'study', other.study));
          continue;
        }
        const here = `${document.id} ${claim.id}`;
        const there = `${other.document} ${other.claim}`;
        if (!claimIds.has(there))
          faults.push({
            file,
            path,
            expected: 'a claim of a document on file',
            found: `"${there}"`,
            repair: 'Correct the document or the claim id',
          });
        if (here === there || conflicts.has(`${there} / ${here}`) || conflicts.has(`${here} / ${there}`))
          faults.push({
            file,
            path,
            expected: 'each conflict told once, between two claims',
            found: `"${there}" again`,
            repair: 'Remove one of the two',
          });
        conflicts.add(`${here} / ${there}`);
      }
    }
  }
  const claimed = new Set(documents.flatMap(({ claims }) => claims.map(({ topic }) => topic)));
  for (const { id, seed } of topics)
    if (seed !== claimed.has(id))
      faults.push({
        file: `seeds/topics/${id}.json`,
        path: 'seed',
        expected: `${claimed.has(id)}, as the documents have it`,
        found: `${seed}`,
        repair: 'Correct seed, or the claims of the documents',
      });
  return faults;
}
