/** Checked cue records → the lexicon that ships: examples and reasons dropped, order fixed, the phrases of a concept in one text (gzip packs that better). Run by `npm run data`. */
import type { Lexicon } from './lexicon';
import type { CandidacyRecord, ConceptRecord } from './schema';

export function compileCues(concepts: readonly ConceptRecord[], candidacies: readonly CandidacyRecord[]): Lexicon {
  const byId = <T extends { readonly id: string }>(records: readonly T[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    concepts: Object.fromEntries(byId(concepts).map(({ id, phrases }) => [id, [...phrases].sort().join('\n')])),
    candidacies: byId(candidacies).map(({ id, family, needs, drug, core, denies, asserts }) => ({
      topic: id,
      family,
      needs,
      drug,
      core,
      ...(denies && { denies }),
      ...(asserts && { asserts }),
    })),
  };
}
