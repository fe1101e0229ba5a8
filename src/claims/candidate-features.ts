/**
 * How a topic comes into a sentence: the same questions for every topic, so that what is learned of one helps all.
 */
import type { Surroundings } from './features';
import type { Candidate } from './find-candidates';
import { type Bits, meet, shared } from './name-bits';
import type { SentenceView } from './sentence-view';

const names: string[] = [];
/** Features of a candidate go by number: names would be looked up again for each candidate of each sentence. */
export const candidateFeatureNames: readonly string[] = names;
const feature = (name: string) => names.push(name) - 1;

/** Where a drug of the topic is found, the nearest place that has one. */
type Place = 'named' | 'focus' | 'about' | 'nowhere';
const byPlace = (kind: string): Readonly<Record<Place, number>> => ({
  named: feature(`${kind}-named`),
  focus: feature(`${kind}-focus`),
  about: feature(`${kind}-about`),
  nowhere: feature(`${kind}-nowhere`),
});
const MOST_RIVALS = 6;
const byRivals = (ending: string) => Array.from({ length: MOST_RIVALS + 1 }, (_, rivals) => feature(`rivals${rivals}-${ending}`));

const CORES = [0, 1, 2, 3].map((count) => feature(`core${count}`));
const DRUGS = [0, 1, 2, 3].map((count) => feature(`drugs${count}`));
const DRUG = byPlace('drug');
const CORE = byPlace('core');
const CORELESS = byPlace('coreless');
const HEADING = { too: feature('heading-too'), only: feature('heading-only') };
const BEFORE = { too: feature('before-too'), only: feature('before-only') };
const NEGATED = feature('negated');
const CORE_HELPS = feature('core-helps');
const CONDITION = {
  spoken: feature('subject'),
  once: feature('once'),
  spokenHelps: feature('subject-helps'),
  onceHelps: feature('once-helps'),
};
const RIVALS_WITH = byRivals('with');
const RIVALS_WITHOUT = byRivals('without');

/**
 * @param rivalry - How many candidates have a core concept in the sentence, this one counted.
 * @param negated - Concepts of the sentence that a negation reaches.
 * @returns Places in {@link candidateFeatureNames}.
 */
export function candidateFeatures(
  view: SentenceView,
  around: Surroundings,
  { candidacy, core, drug, condition }: Candidate,
  rivalry: number,
  negated: Bits,
): readonly number[] {
  const here = shared(view.held, core);
  const place = placeOf(view, drug);
  const features = [pick(CORES, here), DRUG[place], here ? CORE[place] : CORELESS[place]];
  if (candidacy.drug.length > 1) features.push(pick(DRUGS, shared(view.namedBits, drug)));
  if (around.heading && meet(around.heading.held, core)) features.push(here ? HEADING.too : HEADING.only);
  if (around.before && meet(around.before.held, core)) features.push(here ? BEFORE.too : BEFORE.only);
  if (meet(negated, core)) features.push(NEGATED);
  const helps = view.matches.has('better-strong') || view.matches.has('null-result');
  if (here && helps) features.push(CORE_HELPS);
  if (!here && condition) {
    const spoken = view.subjects.has(condition);
    features.push(spoken ? CONDITION.spoken : CONDITION.once);
    if (helps) features.push(spoken ? CONDITION.spokenHelps : CONDITION.onceHelps);
  }
  features.push(here ? pick(RIVALS_WITH, rivalry - 1) : pick(RIVALS_WITHOUT, rivalry));
  return features;
}

function placeOf({ namedBits, context }: SentenceView, drug: Bits): Place {
  if (meet(namedBits, drug)) return 'named';
  if (meet(context.focusBits, drug)) return 'focus';
  return meet(context.aboutBits, drug) ? 'about' : 'nowhere';
}

/** The feature of a count, the last standing for all above. */
function pick(features: readonly number[], count: number): number {
  return features[Math.min(count, features.length - 1)] ?? 0;
}

/** Candidates that have a core concept in the sentence; counted once a sentence, see {@link candidateFeatures}. */
export function countRivalry({ held }: SentenceView, candidates: readonly Candidate[]): number {
  let rivals = 0;
  for (const { core } of candidates) if (meet(held, core)) rivals++;
  return rivals;
}
