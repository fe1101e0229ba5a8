/**
 * How a topic comes into a sentence: the same questions for every topic, so that what is learned of one helps all.
 * Named `own:…`; the model sums them in the tables of all topics, of the family and of the topic.
 */
import { negatedConcepts, type Surroundings } from './features';
import type { Candidate } from './find-candidates';
import type { Candidacy } from './lexicon';
import type { SentenceView } from './sentence-view';

export function candidateFeatures(
  view: SentenceView,
  around: Surroundings,
  candidacy: Candidacy,
  candidates: readonly Candidate[],
): readonly string[] {
  const { core, drug } = candidacy;
  const here = core.filter((concept) => view.matches.has(concept)).length;
  const features = [`own:core${Math.min(here, 3)}`];
  const inPlay = (drugs: ReadonlySet<string>) => drug.filter((name) => drugs.has(name)).length;
  const place = inPlay(view.named) ? 'named' : inPlay(view.focus) ? 'focus' : inPlay(view.about) ? 'about' : 'none';
  features.push(`own:drug-${place}`, `own:core${here ? 1 : 0}-${place}`);
  if (drug.length > 1) features.push(`own:drugs${inPlay(view.named)}`);
  if (core.some((concept) => around.heading?.matches.has(concept))) features.push(here ? 'own:heading-too' : 'own:heading-only');
  if (core.some((concept) => around.before?.matches.has(concept))) features.push(here ? 'own:before-too' : 'own:before-only');
  const negated = negatedConcepts(view);
  if (core.some((concept) => negated.has(concept))) features.push('own:negated');
  const helps = view.matches.has('better-strong') || view.matches.has('null-result');
  if (here && helps) features.push('own:core-helps');
  const subject = core.find((concept) => concept.startsWith('condition-'));
  if (subject && !here)
    features.push(
      view.subjects.has(subject) ? 'own:subject' : 'own:once',
      ...(helps ? [view.subjects.has(subject) ? 'own:subject-helps' : 'own:once-helps'] : []),
    );
  const rivals = candidates.filter(
    (one) => one.candidacy.topic !== candidacy.topic && one.candidacy.core.some((concept) => view.matches.has(concept)),
  ).length;
  features.push(`own:rivals${Math.min(rivals, 6)}-${here ? 'with' : 'without'}`);
  return features;
}
