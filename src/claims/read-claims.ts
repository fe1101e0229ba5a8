/**
 * Text blocks → claims. Sentence by sentence: what is in it, which topics that makes, how sure it sounds, what it leans on.
 * Pure and deterministic; every claim names the words that decided it. Whether a claim is true is src/appraisal.
 */
import type { PageText, TextBlock } from '../text/text-block';
import { splitSentences } from '../text/split-sentences';
import { applyRules, type TopicHit } from './apply-rules';
import type { Claim, Reason } from './claim';
import compiled from './compiled.json';
import type { Lexicon } from './lexicon';
import { indexPhrases, type Match } from './match-phrases';
import { readBasis, readForce } from './read-manner';
import { type Context, emptyContext, type SentenceView, viewSentence } from './sentence-view';

const lexicon = compiled as Lexicon;
let index: ReturnType<typeof indexPhrases> | null = null;

/**
 * Read every claim of a page.
 *
 * @returns Claims in reading order; at most one a sentence and topic. A post takes the thread's title and nothing else from the text around it.
 */
export function readClaims(page: PageText): readonly Claim[] {
  index ??= indexPhrases(lexicon.concepts);
  const title = page.title ? viewSentence(page.title, { start: 0, end: page.title.length }, emptyContext, index).context : emptyContext;
  const threads = new Map<number | null, Context>();
  const claims: Claim[] = [];
  for (const block of page.blocks) {
    const before = threads.get(block.post) ?? (block.post === null ? title : (threads.get(null) ?? title));
    threads.set(block.post, readBlock(block, before, claims));
  }
  return claims;
}

/** Reads one block into `claims`; gives the context that the next block of the same post or page takes over. */
function readBlock(block: TextBlock, before: Context, claims: Claim[]): Context {
  let context = before;
  for (const span of splitSentences(block.text)) {
    if (!index) throw new Error('phrases are indexed before a block is read');
    const view = viewSentence(block.text.slice(span.start, span.end), span, context, index);
    context = view.context;
    for (const hit of readSentence(view)) claims.push(toClaim(block, view, hit));
  }
  return context;
}

function readSentence(view: SentenceView): readonly TopicHit[] {
  if (view.matches.has('no-claim')) return [];
  return applyRules(view, lexicon.rules);
}

function toClaim(block: TextBlock, view: SentenceView, hit: TopicHit): Claim {
  const words = (match: Match, part: Reason['part'], record: string): Reason => {
    const start = view.tokens[match.start]?.start ?? 0;
    const end = view.tokens[match.end - 1]?.end ?? view.text.length;
    return { part, words: view.text.slice(start, end), span: { start: view.span.start + start, end: view.span.start + end }, record };
  };
  const asks = view.matches.get('asks')?.[0];
  const open = asks !== undefined || isYesNoQuestion(view);
  const force = readForce(view);
  const basis = readBasis(view, block);
  const why: Reason[] = hit.matches.map((match) => words(match, 'topic', hit.rule.id));
  if (!why.length) why.push({ part: 'topic', words: '', span: null, record: hit.rule.id });
  if (hit.turnedBy) why.push(words(hit.turnedBy, 'stance', hit.turnedBy.concept));
  if (asks) why.push(words(asks, 'stance', asks.concept));
  if (force.cue) why.push(words(force.cue, 'force', force.cue.concept));
  if (basis.cue) why.push(words(basis.cue, 'basis', basis.cue.concept));
  return {
    id: `${block.id}:${view.span.start}-${view.span.end}:${hit.rule.topic}`,
    topic: hit.rule.topic,
    stance: open ? 'questions' : hit.stance,
    force: open ? 'hedged' : force.value,
    basis: basis.value,
    block: block.id,
    span: view.span,
    why,
  };
}

/** "Could it help?" raises a proposition; "who has tried it?" raises none and matches no rule with a relation. */
function isYesNoQuestion(view: SentenceView): boolean {
  return view.text.endsWith('?') && view.matches.has('question-opening');
}
