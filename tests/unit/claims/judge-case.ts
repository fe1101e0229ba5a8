/** A case against what was read: every want that is unmet, in words; none where the reading is right. */
import type { Claim } from '../../../src/claims/claim';
import type { PageText } from '../../../src/text/text-block';
import { type Expected, pageOf, type ReadingCase, type Unwanted } from './cases/reading-case';

export type Read = (page: PageText) => readonly Claim[];

export function judgeCase(one: ReadingCase, read: Read): readonly string[] {
  const page = pageOf(one);
  const texts = new Map(page.blocks.map(({ id, text }) => [id, text]));
  const found = read(page).map((claim) => ({ ...claim, quote: texts.get(claim.block)?.slice(claim.span.start, claim.span.end) ?? '' }));
  const fits = (claim: Claim & { quote: string }, { topic, in: words, stance, force, basis }: Expected | Unwanted) =>
    (topic === 'any' || claim.topic === topic) &&
    (words === undefined || claim.quote.includes(words)) &&
    (stance === undefined || claim.stance === stance) &&
    (force === undefined || claim.force === force) &&
    (basis === undefined || claim.basis === basis);
  const told = (claim: Claim & { quote: string }) => `${claim.topic} ${claim.stance} ${claim.force} ${claim.basis} "${claim.quote}"`;
  const all = found.map(told).join('; ') || 'nothing';
  return [
    ...(one.finds ?? [])
      .filter((want) => !found.some((claim) => fits(claim, want)))
      .map((want) => `not found: ${wanted(want)}; read: ${all}`),
    ...(one.lacks ?? []).flatMap((want) => found.filter((claim) => fits(claim, want)).map((claim) => `found in error: ${told(claim)}`)),
  ];
}

const wanted = ({ topic, stance, force, basis, in: words }: Expected) =>
  [topic, stance, force, basis, words === undefined ? undefined : `in "${words}"`].filter(Boolean).join(' ');
