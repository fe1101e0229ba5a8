/** Claims → notes: each claim weighed, with its topic, its words and the studies behind the verdict. */
import { appraise } from '../appraisal/appraise';
import type { Claim } from '../claims/claim';
import { evidenceOn, mainStudies } from '../evidence/base';
import type { PageText } from '../text/text-block';
import { topicById } from '../topics/topics';
import type { Note } from './note';

/** How many studies a card has room for before it becomes a list nobody reads. */
const STUDIES_SHOWN = 4;

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
      const evidence = claim.topic === 'other' ? null : evidenceOn(claim.topic);
      return {
        claim,
        quote: block.text.slice(claim.span.start, claim.span.end),
        topic: topicById(claim.topic),
        appraisal: appraise(claim, evidence),
        evidence,
        studies: claim.topic === 'other' ? [] : mainStudies(claim.topic, STUDIES_SHOWN),
      };
    });
}
