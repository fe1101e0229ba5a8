/** Topics: their studies are there and counted once, the certainty follows from its reasons, the summary is plain, and the dates fit. */
import type { StudyRecord } from '../../evidence/schema';
import type { TopicRecord } from '../../topics/schema';
import { sumGrade } from './certainty';
import { type Fault, missing } from './fault';
import { countSentences, readingGrade } from './reading-grade';
import type { Records } from './read-records';

/** US school grade by Flesch-Kincaid that a summary may need at most. */
export const HARDEST_SUMMARY = 8;
/** A benefit is called certain only where trials repeat each other. */
const TRIALS_FOR_HIGH = 2;

const TRIAL_DESIGNS: readonly StudyRecord['design'][] = ['randomised-trial', 'crossover-trial', 'single-blind-trial'];
const UNGRADED: readonly TopicRecord['evidence']['certainty'][] = ['established', 'none'];

export function checkTopics({ topic: topics, study: studies }: Records): readonly Fault[] {
  const known = new Map(studies.map((study) => [study.id, study]));
  return topics.flatMap((topic) => {
    const file = `seeds/topics/${topic.id}.json`;
    return [checkSides, checkCertainty, checkEffect, checkDates, checkSummary]
      .flatMap((check) => check(topic, known))
      .map((fault) => ('file' in fault ? fault : { file, ...fault }));
  });
}

type Known = ReadonlyMap<string, StudyRecord>;
type Found = Fault | Omit<Fault, 'file'>;

/** Ids of the trials behind some records: two records of one trial are one. */
function trialsOf(ids: readonly string[], known: Known): readonly string[] {
  return ids.map((id) => known.get(id)?.sameTrialAs ?? id);
}

function checkSides({ id: topicId, studies: sides, evidence, harm }: TopicRecord, known: Known): readonly Found[] {
  const file = `seeds/topics/${topicId}.json`;
  const faults: Found[] = [];
  for (const [side, ids] of Object.entries(sides))
    for (const [i, id] of ids.entries()) {
      const path = `studies.${side}.${i}`;
      const study = known.get(id);
      if (!study) faults.push(missing(file, path, 'study', id));
      else if (side !== 'neutral' && (study.results.length === 0 || study.confidence === 'named-only'))
        faults.push({
          path,
          expected: 'a study with results that somebody has read',
          found: `"${id}", which has none`,
          repair: 'Move it to studies.neutral',
        });
    }
  const all = Object.values(sides).flat();
  const twice = repeated(all);
  if (twice)
    faults.push({
      path: 'studies',
      expected: 'each study on one side only',
      found: `"${twice}" twice`,
      repair: `Keep ${twice} on the side it speaks for`,
    });
  const trialTwice = repeated(trialsOf([...sides.for, ...sides.against], known));
  if (trialTwice && !twice)
    faults.push({
      path: 'studies',
      expected: 'each trial once among the studies that take a side',
      found: `two records of the trial "${trialTwice}"`,
      repair: 'Move the second report of the trial to studies.neutral',
    });
  if (!all.length && !UNGRADED.includes(evidence.certainty))
    faults.push({
      path: 'studies',
      expected: 'at least one study',
      found: 'no study',
      repair: 'Cite a study, or set evidence.certainty to "none" and say why',
    });
  if (harm && !known.has(harm.source)) faults.push(missing(file, 'harm.source', 'study', harm.source));
  return faults;
}

function checkCertainty(
  { group, evidence: { finding, certainty, why, grade }, studies: sides }: TopicRecord,
  known: Known,
): readonly Found[] {
  if (UNGRADED.includes(certainty)) {
    const faults: Found[] = [];
    if (grade)
      faults.push({
        path: 'evidence.grade',
        expected: `null, since "${certainty}" is no level of GRADE`,
        found: 'reasons',
        repair: 'Say it in evidence.why, and set evidence.grade to null',
      });
    if (!why)
      faults.push({
        path: 'evidence.why',
        expected: `why the certainty is "${certainty}"`,
        found: 'nothing',
        repair: 'Name the labels, regulators or textbooks, or say what was searched',
      });
    return faults;
  }
  if (!grade)
    return [
      {
        path: 'evidence.grade',
        expected: `the reasons for certainty "${certainty}", domain by domain`,
        found: 'nothing',
        repair: 'Fill in evidence.grade',
      },
    ];
  const faults: Found[] = [];
  if (why)
    faults.push({
      path: 'evidence.why',
      expected: 'null, since evidence.grade gives the reasons',
      found: `"${why.slice(0, 40)}"`,
      repair: 'Move what is new to evidence.grade.note, and set evidence.why to null',
    });
  const sum = sumGrade(grade);
  if (sum !== certainty)
    faults.push({
      path: 'evidence.certainty',
      expected: `"${sum}", as its reasons add up`,
      found: `"${certainty}"`,
      repair: 'Change the certainty, or what a domain lowers',
    });
  const trials = new Set(
    trialsOf(
      sides.for.filter((id) => TRIAL_DESIGNS.some((design) => design === known.get(id)?.design)),
      known,
    ),
  );
  if (group === 'ldn-benefit' && finding === 'for' && certainty === 'high' && trials.size < TRIALS_FOR_HIGH)
    faults.push({
      path: 'evidence.certainty',
      expected: `at least ${TRIALS_FOR_HIGH} trials in studies.for before a benefit is of high certainty`,
      found: `${trials.size}`,
      repair: 'Lower the certainty, or cite the trials',
    });
  return faults;
}

function checkEffect({ id: topicId, evidence: { effect }, studies: sides }: TopicRecord, known: Known): readonly Found[] {
  if (!effect) return [];
  const study = known.get(effect.study);
  if (!study) return [missing(`seeds/topics/${topicId}.json`, 'evidence.effect.study', 'study', effect.study)];
  if (!Object.values(sides).flat().includes(effect.study))
    return [
      {
        path: 'evidence.effect.study',
        expected: 'one of the studies of this topic',
        found: `"${effect.study}"`,
        repair: 'Cite it in studies, or take the figure from another study',
      },
    ];
  if (!study.results.some(({ outcome }) => outcome === effect.outcome))
    return [
      {
        path: 'evidence.effect.outcome',
        expected: `an outcome of ${effect.study}: ${study.results.map(({ outcome }) => `"${outcome}"`).join(', ') || 'it has none'}`,
        found: `"${effect.outcome}"`,
        repair: 'Name the outcome as the study record does',
      },
    ];
  return [];
}

const yearOf = (study: StudyRecord) => study.citation.issued['date-parts'][0][0];

function checkDates(
  { id: topicId, evidence: { lastEvidenceYear, searchedOn, turns }, studies: sides }: TopicRecord,
  known: Known,
): readonly Found[] {
  const file = `seeds/topics/${topicId}.json`;
  const faults: Found[] = [];
  const cited = Object.values(sides).flat();
  const years = cited.flatMap((id) => known.get(id) ?? []).map(yearOf);
  if (cited.length && !years.includes(lastEvidenceYear))
    faults.push({
      path: 'evidence.lastEvidenceYear',
      expected: 'the year of a study of this topic',
      found: `${lastEvidenceYear}`,
      repair: 'Correct the year, or cite the study',
    });
  if (Number(searchedOn.slice(0, 4)) < lastEvidenceYear)
    faults.push({
      path: 'evidence.searchedOn',
      expected: `a day in ${lastEvidenceYear} or later, when the newest study came out`,
      found: `"${searchedOn}"`,
      repair: 'Correct the day of the search',
    });
  for (const [i, turn] of turns.entries()) {
    const path = `evidence.turns.${i}`;
    const study = known.get(turn.study);
    if (!study) faults.push(missing(file, `${path}.study`, 'study', turn.study));
    else if (!cited.includes(turn.study))
      faults.push({
        path: `${path}.study`,
        expected: 'one of the studies of this topic',
        found: `"${turn.study}"`,
        repair: 'Cite it in studies',
      });
    else if (turn.year > yearOf(study))
      faults.push({
        path: `${path}.year`,
        expected: `${yearOf(study)} at most, the year of ${turn.study}`,
        found: `${turn.year}`,
        repair: 'Correct the year',
      });
    if (i > 0 && turn.year < (turns[i - 1]?.year ?? 0))
      faults.push({
        path: `${path}.year`,
        expected: 'turns in the order of their years',
        found: `${turn.year}`,
        repair: 'Put the oldest first',
      });
  }
  return faults;
}

function checkSummary({ evidence: { summary } }: TopicRecord): readonly Found[] {
  const sentences = countSentences(summary);
  if (sentences !== 2)
    return [
      {
        path: 'evidence.summary',
        expected: 'two sentences',
        found: `${sentences}`,
        repair: 'Say the finding in one, how sure it is in the other',
      },
    ];
  const grade = readingGrade(summary);
  return grade <= HARDEST_SUMMARY
    ? []
    : [
        {
          path: 'evidence.summary',
          expected: `a text of US grade ${HARDEST_SUMMARY} or below`,
          found: `grade ${grade.toFixed(1)}`,
          repair: 'Use shorter words and sentences',
        },
      ];
}

function repeated(ids: readonly string[]): string | undefined {
  return ids.find((id, i) => ids.indexOf(id) !== i);
}
