/** Claims → notes: each claim weighed, with its topic and its words. */
import { appraise } from '../appraisal/appraise';
import type { Claim } from '../claims/claim';
import { weighingOn } from '../evidence/weighing';
import type { PageText } from '../text/text-block';
import { topicById } from '../topics/topics';
import type { Note } from './note';

/**
 * @returns One note a claim, in reading order.
 * @throws {RangeError} when a claim names a block that the page lacks or a topic that is not on the list.
 */
export function buildNotes(page: PageText, claims: readonly Claim[]): readonly Note[] {
  const order = new Map(page.blocks.map((block, index) => [block.id, index]));
  const place = (claim: Claim) => order.get(claim.block) ?? -1;
  return [...claims]
    .sort((a, b) => place(a) - place(b) || a.span.start - b.span.start || a.span.end - b.span.end)
    .map((claim) => {
      const block = page.blocks[place(claim)];
      if (!block) throw new RangeError(`Claim ${claim.id} names block ${claim.block}, which the page lacks`);
      return {
        claim,
        quote: block.text.slice(claim.span.start, claim.span.end),
        topic: topicById(claim.topic),
        appraisal: appraise(claim, weighingOn(claim.topic)),
      };
    });
}
