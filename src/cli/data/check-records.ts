/** What one schema cannot see: references between records, trials counted once, dates, wording that no screen may show. */
import { parsePhrase } from '../../claims/match-phrases';
import { type ForbiddenWording, findForbiddenReport, findForbiddenWording } from '../../evidence/forbidden-wording';
import type { Fault, Records } from './read-records';

export function checkRecords(records: Records): readonly Fault[] {
  return [...checkTopics(records), ...checkStudies(records), ...checkDocuments(records), ...checkCues(records), ...checkWording(records)];
}

const missing = (file: string, path: string, what: string, id: string): Fault => ({
  file,
  path,
  expected: `the id of a ${what} on file`,
  found: `"${id}"`,
  repair: `Correct the id, or add seeds/${what === 'study' ? 'studies' : what === 'topic' ? 'topics' : 'cues/concepts'}/${id}.json`,
});

function checkTopics({ topic: topics, study: studies }: Records): readonly Fault[] {
  const known = new Map(studies.map((study) => [study.id, study]));
  return topics.flatMap((topic) => {
    const file = `seeds/topics/${topic.id}.json`;
    const faults: Fault[] = [];
    const sides = Object.entries(topic.studies);
    for (const [side, ids] of sides)
      for (const [i, id] of ids.entries()) {
        const path = `studies.${side}.${i}`;
        const study = known.get(id);
        if (!study) faults.push(missing(file, path, 'study', id));
        else if (side !== 'neutral' && (study.results.length === 0 || study.confidence === 'named-only'))
          faults.push({
            file,
            path,
            expected: 'a study with results that somebody has read',
            found: `"${id}", which has none`,
            repair: 'Move it to studies.neutral',
          });
      }
    const all = sides.flatMap(([, ids]) => ids);
    const twice = all.find((id, i) => all.indexOf(id) !== i);
    if (twice)
      faults.push({
        file,
        path: 'studies',
        expected: 'each study on one side only',
        found: `"${twice}" twice`,
        repair: `Keep ${twice} on the side it speaks for`,
      });
    if (!all.length && topic.evidence.certainty !== 'none')
      faults.push({
        file,
        path: 'studies',
        expected: 'at least one study, or certainty none',
        found: 'no study',
        repair: 'Cite a study, or set evidence.certainty to "none"',
      });
    if (topic.harm && !known.has(topic.harm.source)) faults.push(missing(file, 'harm.source', 'study', topic.harm.source));
    return faults;
  });
}

function checkStudies({ study: studies, topic: topics, document: documents }: Records): readonly Fault[] {
  const known = new Map(studies.map((study) => [study.id, study]));
  const cited = new Set([
    ...topics.flatMap(({ studies: sides, harm }) => [...sides.for, ...sides.against, ...sides.neutral, ...(harm ? [harm.source] : [])]),
    ...documents.flatMap((document) => document.claims.flatMap((claim) => claim.studies)),
    ...studies.flatMap((study) => (study.sameTrialAs ? [study.sameTrialAs, study.id] : [])),
  ]);
  const dois = new Map<string, string>();
  return studies.flatMap((study) => {
    const file = `seeds/studies/${study.id}.json`;
    const faults: Fault[] = [];
    if (study.sameTrialAs) {
      const main = known.get(study.sameTrialAs);
      if (!main) faults.push(missing(file, 'sameTrialAs', 'study', study.sameTrialAs));
      else if (main.sameTrialAs)
        faults.push({
          file,
          path: 'sameTrialAs',
          expected: 'the record that stands for the trial',
          found: `"${main.id}", itself an alias`,
          repair: `Name ${main.sameTrialAs}`,
        });
    }
    if (!cited.has(study.id))
      faults.push({
        file,
        path: '',
        expected: 'a study that some topic or document cites',
        found: 'no citation',
        repair: 'Cite it in a topic, or remove the record',
      });
    const doi = study.citation.DOI?.toLowerCase();
    const other = doi && dois.get(doi);
    if (doi && other)
      faults.push({
        file,
        path: 'citation.DOI',
        expected: 'a DOI no other record has',
        found: `that of ${other}`,
        repair: 'Merge the two records',
      });
    if (doi) dois.set(doi, study.id);
    return faults;
  });
}

function checkDocuments({ document: documents, topic: topics, study: studies }: Records): readonly Fault[] {
  const topicIds = new Set(topics.map((topic) => topic.id)).add('other');
  const studyIds = new Set(studies.map((study) => study.id));
  const claimIds = new Set(documents.flatMap((document) => document.claims.map((claim) => `${document.id} ${claim.id}`)));
  const conflicts = new Set<string>();
  return documents.flatMap((document) => {
    const file = `seeds/documents/${document.id}.json`;
    const ids = document.claims.map((claim) => claim.id);
    const faults: Fault[] = [];
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
      const { paragraph, sentence } = claim.where;
      if (!topicIds.has(claim.topic)) faults.push(missing(file, `${at}.topic`, 'topic', claim.topic));
      for (const id of claim.studies) if (!studyIds.has(id)) faults.push(missing(file, `${at}.studies`, 'study', id));
      if (!claim.id.startsWith(`p${paragraph}s${sentence}-`))
        faults.push({
          file,
          path: `${at}.id`,
          expected: `an id that starts with p${paragraph}s${sentence}-, where the claim stands`,
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
      if (claim.since && !claim.studies.includes(claim.since.study))
        faults.push({
          file,
          path: `${at}.since.study`,
          expected: 'one of the studies that decided the check',
          found: `"${claim.since.study}"`,
          repair: 'Cite it in studies too',
        });
      for (const [k, { with: other }] of claim.conflicts.entries()) {
        const path = `${at}.conflicts.${k}.with`;
        if ('study' in other) {
          if (!studyIds.has(other.study)) faults.push(missing(file, path, 'study', other.study));
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
    return faults;
  });
}

function checkCues({ concept: concepts, candidacy: candidacies, topic: topics }: Records): readonly Fault[] {
  const known = new Set(concepts.map((concept) => concept.id));
  const topicIds = new Set(topics.map((topic) => topic.id));
  const faults: Fault[] = [];
  for (const { id, phrases } of concepts)
    for (const [i, phrase] of phrases.entries()) {
      const file = `seeds/cues/concepts/${id}.json`;
      if (phrases.indexOf(phrase) !== i)
        faults.push({ file, path: `phrases.${i}`, expected: 'each phrase once', found: `"${phrase}" twice`, repair: 'Remove one' });
      try {
        parsePhrase(phrase);
      } catch (error) {
        faults.push({
          file,
          path: `phrases.${i}`,
          expected: 'a phrase in the notation of seeds/cues/README.md',
          found: error instanceof Error ? error.message : phrase,
          repair: 'Rewrite the phrase',
        });
      }
    }
  for (const { id, needs, core } of candidacies) {
    const file = `seeds/cues/candidacies/${id}.json`;
    if (!topicIds.has(id)) faults.push(missing(file, 'id', 'topic', id));
    const named = [...core, ...needs.flatMap((need) => need.split('|')).filter((choice) => !choice.startsWith('@'))].map((name) =>
      name.replace(/^~/, ''),
    );
    for (const name of named) if (!known.has(name)) faults.push(missing(file, core.includes(name) ? 'core' : 'needs', 'concept', name));
  }
  const able = new Set(candidacies.map((candidacy) => candidacy.id));
  for (const { id } of topics)
    if (!able.has(id))
      faults.push({
        file: `seeds/topics/${id}.json`,
        path: '',
        expected: `a candidacy in seeds/cues/candidacies/${id}.json`,
        found: 'none',
        repair: `Add it (npm run new:cue ${id})`,
      });
  return faults;
}

/**
 * All that a reader may come to see. `overstatements` quote what must not be said, and a proposition is what is judged, so neither is held to it.
 * Texts that stand together on the screen are judged together: a seed document's claim with our check of it. Such a claim may be worded as strongly as the page words it.
 */
function checkWording({ topic: topics, study: studies, document: documents }: Records): readonly Fault[] {
  const shown = [
    ...topics.flatMap(({ id, label, evidence, harm, safetyNote }) =>
      Object.entries({
        label,
        'evidence.summary': evidence.summary,
        'evidence.why': evidence.why,
        'evidence.population': evidence.population,
        'harm.note': harm?.note,
        safetyNote,
      }).map(([path, text]) => ({ file: `seeds/topics/${id}.json`, path, text })),
    ),
    ...studies.flatMap(({ id, results, limits, population, intervention, comparator, doubt, funding }) =>
      [
        ...results.map(({ outcome, effect }, i) => ({ path: `results.${i}`, text: `${outcome}: ${effect}` })),
        ...limits.map((text, i) => ({ path: `limits.${i}`, text })),
        { path: 'population', text: population },
        { path: 'intervention', text: `${intervention ?? ''} ${comparator ?? ''}` },
        { path: 'doubt', text: doubt },
        { path: 'funding', text: funding },
      ].map((text) => ({ file: `seeds/studies/${id}.json`, ...text })),
    ),
  ];
  const reports = documents.flatMap(({ id, about, claims }) => [
    { file: `seeds/documents/${id}.json`, path: 'about', report: '', comment: about },
    ...claims.flatMap(({ paraphrase, why, conflicts }, i) => [
      { file: `seeds/documents/${id}.json`, path: `claims.${i}`, report: paraphrase, comment: why },
      ...conflicts.map(({ note }, k) => ({
        file: `seeds/documents/${id}.json`,
        path: `claims.${i}.conflicts.${k}.note`,
        report: note,
        comment: why,
      })),
    ]),
  ]);
  const breach =
    (file: string, path: string, text: string) =>
    ({ id, why }: ForbiddenWording): Fault => ({
      file,
      path,
      expected: `no wording of the kind "${id}" (${why})`,
      found: `"${text.slice(0, 80)}"`,
      repair: 'Say it another way',
    });
  return [
    ...shown.flatMap(({ file, path, text }) => findForbiddenWording(text ?? '').map(breach(file, path, text ?? ''))),
    ...reports.flatMap(({ file, path, report, comment }) =>
      findForbiddenReport(report, comment).map(breach(file, path, report || comment)),
    ),
  ];
}
