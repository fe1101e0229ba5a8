/**
 * How a topic comes into a sentence: the same questions for every topic, so that what is learned of one helps all.
 */
import type { Surroundings } from './features';
import type { Candidacy } from './lexicon';
import type { SentenceView } from './sentence-view';

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
  const here = core.filter((concept) => view.matches.has(concept)).length;
  const features = [`core${Math.min(here, 3)}`];
  const inPlay = (drugs: ReadonlySet<string>) => drug.filter((name) => drugs.has(name)).length;
  const place = inPlay(view.named) ? 'named' : inPlay(view.focus) ? 'focus' : inPlay(view.about) ? 'about' : 'nowhere';
  features.push(`drug-${place}`, `${here ? 'core' : 'coreless'}-${place}`);
  if (drug.length > 1) features.push(`drugs${inPlay(view.named)}`);
  if (core.some((concept) => around.heading?.matches.has(concept))) features.push(here ? 'heading-too' : 'heading-only');
  if (core.some((concept) => around.before?.matches.has(concept))) features.push(here ? 'before-too' : 'before-only');
  if (core.some((concept) => negated.has(concept))) features.push('negated');
  const helps = view.matches.has('better-strong') || view.matches.has('null-result');
  if (here && helps) features.push('core-helps');
  const subject = core.find((concept) => concept.startsWith('condition-'));
  if (subject && !here) {
    const spoken = view.subjects.has(subject) ? 'subject' : 'once';
    features.push(spoken, ...(helps ? [`${spoken}-helps`] : []));
  }
  const rivals = rivalry - (here ? 1 : 0);
  features.push(`rivals${Math.min(rivals, 6)}-${here ? 'with' : 'without'}`);
  return features;
}

/** Candidates that have a core concept in the sentence; counted once a sentence, see {@link candidateFeatures}. */
export function countRivalry(view: SentenceView, candidates: readonly Candidacy[]): number {
  return candidates.filter(({ core }) => core.some((concept) => view.matches.has(concept))).length;
}
