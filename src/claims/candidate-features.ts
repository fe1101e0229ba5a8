/**
 * How a topic comes into a sentence: the same questions for every topic, so that what is learned of one helps all.
 */
import type { Surroundings } from './features';
import type { Candidacy } from './lexicon';
import { holdsAny, type SentenceView } from './sentence-view';

/**
 * @param rivalry - How many candidates have a core concept in the sentence, this one counted.
 * @param negated - Concepts of the sentence that a negation reaches.
 */
export function candidateFeatures(
  view: SentenceView,
  around: Surroundings,
  candidacy: Candidacy,
  rivalry: number,
  negated: ReadonlySet<string>,
): readonly string[] {
  const { core, drug } = candidacy;
  let here = 0;
  for (const concept of core) if (view.matches.has(concept)) here++;
  const place = holdsAny(view.named, drug)
    ? 'named'
    : holdsAny(view.focus, drug)
      ? 'focus'
      : holdsAny(view.about, drug)
        ? 'about'
        : 'nowhere';
  const features: string[] = [CORES[Math.min(here, 3)] ?? '', DRUG[place], here ? CORE[place] : CORELESS[place]];
  if (drug.length > 1) features.push(DRUGS[drug.filter((name) => (view.named as ReadonlySet<string>).has(name)).length] ?? 'drugs3');
  if (around.heading && holdsAny(around.heading.matches, core)) features.push(here ? 'heading-too' : 'heading-only');
  if (around.before && holdsAny(around.before.matches, core)) features.push(here ? 'before-too' : 'before-only');
  if (holdsAny(negated, core)) features.push('negated');
  const helps = view.matches.has('better-strong') || view.matches.has('null-result');
  if (here && helps) features.push('core-helps');
  const subject = here ? undefined : core.find((concept) => concept.startsWith('condition-'));
  if (subject) {
    const spoken = view.subjects.has(subject);
    features.push(spoken ? 'subject' : 'once');
    if (helps) features.push(spoken ? 'subject-helps' : 'once-helps');
  }
  const rivals = Math.min(rivalry - (here ? 1 : 0), 6);
  features.push((here ? RIVALS_WITH[rivals] : RIVALS_WITHOUT[rivals]) ?? '');
  return features;
}

// Whole names, so that none is put together again for each of the candidates of each sentence.
const CORES = ['core0', 'core1', 'core2', 'core3'];
const DRUGS = ['drugs0', 'drugs1', 'drugs2', 'drugs3'];
const DRUG = { named: 'drug-named', focus: 'drug-focus', about: 'drug-about', nowhere: 'drug-nowhere' };
const CORE = { named: 'core-named', focus: 'core-focus', about: 'core-about', nowhere: 'core-nowhere' };
const CORELESS = { named: 'coreless-named', focus: 'coreless-focus', about: 'coreless-about', nowhere: 'coreless-nowhere' };
const RIVALS = [0, 1, 2, 3, 4, 5, 6];
const RIVALS_WITH = RIVALS.map((rivals) => `rivals${rivals}-with`);
const RIVALS_WITHOUT = RIVALS.map((rivals) => `rivals${rivals}-without`);

/** Candidates that have a core concept in the sentence; counted once a sentence, see {@link candidateFeatures}. */
export function countRivalry(view: SentenceView, candidates: readonly Candidacy[]): number {
  let rivals = 0;
  for (const { core } of candidates) if (holdsAny(view.matches, core)) rivals++;
  return rivals;
}
