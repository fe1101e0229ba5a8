/**
 * The report on one page: what it is, its claims weighed, and how it supports itself. Takes the readings of the page's frames; pure, so that it can be
 * made again from what the panel holds after the page is gone.
 */
import type { Claim } from '../claims/claim';
import type { PageFacts } from '../text/page-facts';
import { joinBlocks, type PageText, type Quote } from '../text/text-block';
import { type AnnotatedDocument, placeNotes } from './annotated-document';
import { buildNotes } from './build-notes';
import type { FullNote } from './note';
import { aboutPage, type PageAbout } from './page-about';
import { findSigns, type SupportSign } from './support/find-signs';
import { makeLinkOf } from './text-fragment';
import { fillNotes } from './topic-details';

export interface FrameText {
  readonly frameId: number;
  readonly facts: PageFacts;
  readonly page: PageText;
  readonly claims: readonly Claim[];
}

/** One claim of the report, and where it stands. */
export interface ReportRow {
  readonly note: FullNote;
  readonly frameId: number;
  /** As its frame knows it. */
  readonly claimId: string;
  /** From 0, the page's beginning, to 1. */
  readonly place: number;
  /** To the exact sentence; null where the page has no address to share. */
  readonly link: string | null;
}

export interface SourceReport {
  readonly about: PageAbout;
  readonly document: AnnotatedDocument;
  /** In reading order, as the document's notes. */
  readonly rows: readonly ReportRow[];
  readonly signs: readonly SupportSign[];
  /** ISO day on which the page was read. */
  readonly readOn: string;
}

/**
 * @param frames - The main frame first.
 * @returns Null without a frame. What is said in it is in the language spoken now: after a change of it the report is made again.
 */
export function makeSourceReport(frames: readonly FrameText[], readOn: string): SourceReport | null {
  const [main] = frames;
  if (!main) return null;
  const { page, claims, origins } = joinFrames(frames);
  const notes = fillNotes(page, buildNotes(page, claims));
  const about = aboutPage(main.facts);
  const document: AnnotatedDocument = { id: about.url, url: about.url, page, notes };
  const linkOf = makeLinkOf(page);
  const length = joinBlocks(page.blocks).length + 1;
  const rows = placeNotes(document).map(({ note, span }) => {
    const { claim } = note;
    const origin = origins.get(claim.id) ?? { frameId: main.frameId, claimId: claim.id, url: about.url };
    return {
      note,
      frameId: origin.frameId,
      claimId: origin.claimId,
      place: span.start / length,
      link: linkOf(origin.url, claim),
    };
  });
  let signs: readonly SupportSign[] | null = null;
  return {
    about,
    document,
    rows,
    /** Found when they are first asked for: they take as long as all the rest, and a thread that grows has its report made anew each time. */
    get signs() {
      signs ??= findSigns({ about, facts: main.facts, page, notes });
      return signs;
    },
    readOn,
  };
}

interface Origin {
  readonly frameId: number;
  readonly claimId: string;
  readonly url: string;
}

/** The frames' texts one after another; blocks, posts and claims get numbers of their own. */
function joinFrames(frames: readonly FrameText[]) {
  const blocks: PageText['blocks'][number][] = [];
  const posts: PageText['posts'][number][] = [];
  const quotes: Quote[] = [];
  const claims: Claim[] = [];
  const origins = new Map<string, Origin>();
  for (const { frameId, facts, page, claims: own } of frames) {
    const ids = new Map(page.blocks.map(({ id }, at) => [id, blocks.length + at]));
    const firstPost = posts.length;
    const firstQuote = quotes.length;
    for (const block of page.blocks) {
      const post = block.post === null ? null : block.post + firstPost;
      const quote = block.quote === undefined ? {} : { quote: block.quote + firstQuote };
      blocks.push({ ...block, id: ids.get(block.id) ?? 0, post, ...quote });
    }
    for (const post of page.posts) posts.push(typeof post.parent === 'number' ? { ...post, parent: post.parent + firstPost } : post);
    quotes.push(...(page.quotes ?? []));
    for (const claim of own) {
      const block = ids.get(claim.block);
      if (block === undefined) continue;
      const id = `${block}:${claim.span.start}-${claim.span.end}:${claim.topic}`;
      claims.push({ ...claim, id, block });
      origins.set(id, { frameId, claimId: claim.id, url: facts.url });
    }
  }
  return { page: { title: frames[0]?.page.title ?? '', posts, ...(quotes.length > 0 ? { quotes } : {}), blocks }, claims, origins };
}
