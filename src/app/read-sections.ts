/**
 * A page in sections that are read apart: each post, and the rest of the page, in pieces where it is long. One added post does not re-read the others.
 * Claims are kept by the section's text, so they survive a new reading of the page, where blocks get new ids.
 */
import type { Claim } from '../claims/claim';
import { namesDrug } from '../claims/names-drug';
import { readClaims } from '../claims/read-claims';
import type { PageText, TextBlock } from '../text/text-block';
import { giveWay } from './idle';

/** Work between two pauses: well under the 50 ms that make a long task. */
const SLICE_MS = 12;

/** A post takes from the thread's opening only what that is about: its last blocks that name a drug say so. */
const OPENING_BLOCKS = 3;

/** Text of more blocks than this is read in pieces: in one go it would hold up the page. Nearly every article is shorter, and read as a whole. */
const LONG_BLOCKS = 80;
/** Sentences of a piece take some milliseconds together, so that the page is never waited for. */
const PIECE_BLOCKS = 40;
/** What a piece takes over from the text before it: enough for "it" and "the drug", with the heading it stands under. */
const BEFORE_BLOCKS = 6;

type KeptClaims = ReadonlyMap<string, readonly Claim[]>;

interface Section {
  /** Equal for equal text in an equal place: what the claims are kept by. */
  readonly key: string;
  /** The section with the opening before it, where there is one. */
  readonly page: PageText;
  /** The section's own blocks. */
  readonly blocks: readonly TextBlock[];
}

function splitSections(page: PageText): readonly Section[] {
  const byPost = new Map<number | null, TextBlock[]>();
  for (const block of page.blocks) {
    const blocks = byPost.get(block.post);
    if (blocks) blocks.push(block);
    else byPost.set(block.post, [block]);
  }
  const openingPost = byPost.has(null) ? null : 0;
  const opening = (byPost.get(openingPost) ?? []).filter(({ text }) => namesDrug(text)).slice(-OPENING_BLOCKS);
  return [...byPost].flatMap(([post, blocks]) => {
    if (blocks.length > LONG_BLOCKS) return splitLong(page, blocks);
    return [makeSection(page, post === openingPost ? [] : opening, blocks)];
  });
}

function makeSection(page: PageText, before: readonly TextBlock[], blocks: readonly TextBlock[]): Section {
  const all = [...before, ...blocks];
  return {
    key: JSON.stringify([page.title, before.length, all.map(({ kind, text, post: of }) => [kind, text, of === null])]),
    page: { ...page, blocks: all },
    blocks,
  };
}

/** Pieces of a long text. One without a name of a drug, in itself or just before it, has nothing to be read: what "it" is there nobody could say. */
function splitLong(page: PageText, blocks: readonly TextBlock[]): readonly Section[] {
  const pieces: Section[] = [];
  let heading: TextBlock | null = null;
  for (let at = 0; at < blocks.length; at += PIECE_BLOCKS) {
    const from = Math.max(at - BEFORE_BLOCKS, 0);
    const near = blocks.slice(from, at);
    const own = blocks.slice(at, at + PIECE_BLOCKS);
    const before = heading && !near.includes(heading) ? [heading, ...near] : near;
    if ([...near, ...own].some(({ text }) => namesDrug(text))) pieces.push(makeSection(page, before, own));
    heading = own.findLast(({ kind }) => kind === 'heading') ?? heading;
  }
  return pieces;
}

/** Claims of one section as they are kept: `block` is the place of the block within the section. */
function keepClaims(section: Section, claims: readonly Claim[]): readonly Claim[] {
  const places = new Map(section.blocks.map(({ id }, place) => [id, place]));
  return claims.flatMap((claim) => {
    const place = places.get(claim.block);
    return place === undefined ? [] : [{ ...claim, block: place }];
  });
}

/** Kept claims, put back on the blocks of this reading. */
function placeClaims(section: Section, kept: readonly Claim[]): readonly Claim[] {
  return kept.flatMap((claim) => {
    const block = section.blocks[claim.block];
    return block ? [{ ...claim, block: block.id, id: `${block.id}:${claim.span.start}-${claim.span.end}:${claim.topic}` }] : [];
  });
}

/** A fault in one section must not cost the others their notes, nor leave the page waiting for ever. */
function readOrSkip(page: PageText): readonly Claim[] {
  try {
    return readClaims(page);
  } catch (error) {
    reportError(error);
    return [];
  }
}

/** Reads a page's claims in slices, keeping those of sections that stay as they were. Gives null when the signal aborted meanwhile. */
export function makeReader(signal: AbortSignal): (page: PageText) => Promise<readonly Claim[] | null> {
  let kept: KeptClaims = new Map();
  return async (page) => {
    const next = new Map<string, readonly Claim[]>();
    const claims: Claim[] = [];
    let sliceBegan = performance.now();
    for (const section of splitSections(page)) {
      const found = next.get(section.key) ?? kept.get(section.key) ?? keepClaims(section, readOrSkip(section.page));
      next.set(section.key, found);
      claims.push(...placeClaims(section, found));
      if (performance.now() - sliceBegan < SLICE_MS) continue;
      await giveWay();
      if (signal.aborted) return null;
      sliceBegan = performance.now();
    }
    kept = next;
    return signal.aborted ? null : claims;
  };
}
