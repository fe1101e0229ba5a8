/**
 * A page in sections that are read apart: each post, and the rest of the page, in pieces where it is long. One added post does not re-read the others.
 * Claims are kept by the section's text, so they survive a new reading of the page, where blocks get new ids.
 */
import type { Claim } from '../claims/claim';
import { namesDrug } from '../claims/names-drug';
import { readClaims } from '../claims/read-claims';
import type { PageText, TextBlock } from '../text/text-block';
import { makeSlices } from './idle';

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

/** What all posts of a page take over: their claims are read anew when it changes. */
interface Opening {
  readonly title: string;
  readonly blocks: readonly TextBlock[];
}

/** A section and what was found in it: null until it is read. `placed` is the same on this reading's blocks. */
interface ReadSection {
  readonly section: Section;
  kept: readonly Claim[] | null;
  placed: readonly Claim[];
}

/** The blocks of one post, or of all that is outside posts, with what was found in them. */
interface ReadGroup {
  readonly opening: Opening;
  readonly blocks: readonly TextBlock[];
  readonly sections: readonly ReadSection[];
}

/** Where a page is long, what is in sight is read first and given before the rest. */
export interface InSight {
  readonly isNear: (block: TextBlock) => boolean;
  /** Claims found so far, in reading order. */
  readonly onFirst: (claims: readonly Claim[]) => void;
}

/** Fewer sections than this are read before anybody sees that they were not yet. */
const FEW_SECTIONS = 10;

/** "(3) Title": a count of what is new is no change of the title. */
const COUNT = /^\(\d+\+?\)\s*/;

function groupByPost(page: PageText): ReadonlyMap<number | null, readonly TextBlock[]> {
  const byPost = new Map<number | null, TextBlock[]>();
  for (const block of page.blocks) {
    const blocks = byPost.get(block.post);
    if (blocks) blocks.push(block);
    else byPost.set(block.post, [block]);
  }
  return byPost;
}

/** The opening stays while the title does and its words are on the page: a list beside the thread that comes and goes must not have every post read again. */
function chooseOpening(title: string, blocks: readonly TextBlock[], last: Opening | null): Opening {
  const isThere = ({ text }: TextBlock) => blocks.some((block) => block.text === text);
  if (last !== null && last.title === title && last.blocks.length > 0 && last.blocks.every(isThere)) return last;
  const naming = blocks.filter(({ text }) => namesDrug(text)).slice(-OPENING_BLOCKS);
  // Numbers of their own, so that no block of a post is taken for one of these.
  return { title, blocks: naming.map((block, at) => ({ ...block, id: -1 - at, post: null })) };
}

function splitGroup(page: PageText, { title, blocks: before }: Opening, blocks: readonly TextBlock[]): readonly Section[] {
  const titled = { ...page, title };
  return blocks.length > LONG_BLOCKS ? splitLong(titled, blocks) : [makeSection(titled, before, blocks)];
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

function isSame(last: readonly TextBlock[], now: readonly TextBlock[]): boolean {
  return last.length === now.length && last.every((block, at) => block === now[at]);
}

/**
 * Reads a page's claims in slices, keeping those of sections that stay as they were: by the very blocks where nothing before them changed, else by their
 * words. Gives null when the signal aborted meanwhile.
 */
export function makeReader(signal: AbortSignal): (page: PageText, inSight?: InSight) => Promise<readonly Claim[] | null> {
  let kept: KeptClaims = new Map();
  let lastGroups: ReadonlyMap<number | null, ReadGroup> = new Map();
  let lastOpening: Opening | null = null;
  return async (page, inSight) => {
    const pause = makeSlices();
    const groups = new Map<number | null, ReadGroup>();
    const unread: ReadSection[] = [];
    const byPost = groupByPost(page);
    const openingPost = byPost.has(null) ? null : 0;
    const opening = chooseOpening(page.title.replace(COUNT, ''), byPost.get(openingPost) ?? [], lastOpening);
    const alone: Opening = { title: opening.title, blocks: [] };
    for (const [post, blocks] of byPost) {
      const before = post === openingPost ? alone : opening;
      const last = lastGroups.get(post);
      const isKnown = last && (last.opening === before || (post === openingPost && last.opening.title === before.title));
      if (isKnown && isSame(last.blocks, blocks)) {
        groups.set(post, last);
        continue;
      }
      const sections = splitGroup(page, before, blocks).map((section) => placeSection(section, kept.get(section.key) ?? null));
      groups.set(post, { opening: before, blocks, sections });
      for (const section of sections) if (section.kept === null) unread.push(section);
      await pause();
    }
    const found = new Map<string, readonly Claim[]>();
    const readAll = async (sections: readonly ReadSection[]) => {
      for (const each of sections) {
        const { section } = each;
        const claims = found.get(section.key) ?? keepClaims(section, readOrSkip(section.page));
        found.set(section.key, claims);
        Object.assign(each, placeSection(section, claims));
        await pause();
        if (signal.aborted) return;
      }
    };
    const collect = () => [...groups.values()].flatMap(({ sections }) => sections.flatMap(({ placed }) => placed));
    const near = inSight && unread.length > FEW_SECTIONS ? unread.filter(({ section }) => section.blocks.some(inSight.isNear)) : [];
    if (near.length > 0 && near.length < unread.length) {
      await readAll(near);
      if (!signal.aborted) inSight?.onFirst(collect());
    }
    await readAll(unread.filter((section) => section.kept === null));
    if (signal.aborted) return null;
    kept = new Map(
      [...groups.values()].flatMap(({ sections }) => sections.map(({ section, kept: claims }) => [section.key, claims ?? []])),
    );
    lastGroups = groups;
    lastOpening = opening;
    return collect();
  };
}

function placeSection(section: Section, kept: readonly Claim[] | null): ReadSection {
  return { section, kept, placed: kept === null ? [] : placeClaims(section, kept) };
}
