/**
 * What one sentence holds, concept by concept, and what it takes from the text before it:
 * which drug "it" means, which condition the page is talking about. Rules and cues ask this view only.
 */
import type { Span } from '../text/text-block';
import type { Drug } from './lexicon';
import { type Match, matchPhrases, type PhraseIndex } from './match-phrases';
import type { Bits } from './name-bits';
import { type Token, tokenise } from './tokenise';

/** What a sentence leaves for the next. */
export interface Context {
  /** Drugs spoken of; a sentence that names none takes these. */
  readonly focus: ReadonlySet<Drug>;
  /** Conditions spoken of: concept ids beginning with `condition-`. */
  readonly subjects: ReadonlySet<string>;
  /** All drugs and conditions spoken of so far: the title's, the headings', this text's own. */
  readonly about: ReadonlySet<string>;
  /** Focus and `about` as bits. */
  readonly focusBits: Bits;
  readonly aboutBits: Bits;
}

export const emptyContext: Context = { focus: new Set(), subjects: new Set(), about: new Set(), focusBits: [], aboutBits: [] };

export interface SentenceView {
  readonly text: string;
  /** Within its block. */
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly matches: ReadonlyMap<string, readonly Match[]>;
  /** The concepts of the matches as bits, and below the drugs likewise. */
  readonly held: Bits;
  /** Drugs the sentence itself names. */
  readonly named: ReadonlySet<Drug>;
  readonly namedBits: Bits;
  /** Drugs named, or else carried over. */
  readonly focus: ReadonlySet<Drug>;
  readonly subjects: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  /** What the next sentence takes over. */
  readonly context: Context;
}

/** @param ldnIsDrug - Whether "LDN" means the drug on this page. */
export function viewSentence(text: string, span: Span, before: Context, index: PhraseIndex, ldnIsDrug: boolean): SentenceView {
  const tokens = tokenise(text);
  const matches = new Map<string, Match[]>();
  const held = index.names.none();
  for (const match of matchPhrases(tokens, index)) {
    if (!ldnIsDrug && match.concept === 'drug-ldn') continue;
    const list = matches.get(match.concept);
    if (list) list.push(match);
    else {
      matches.set(match.concept, [match]);
      index.names.add(held, match.concept);
    }
  }
  const named = namedDrugs(matches, before.about.has('ldn'));
  const focus = named.size ? named : before.focus;
  const own = [...matches.keys()].filter((concept) => concept.startsWith('condition-'));
  const subjects = own.length ? new Set(own) : before.subjects;
  // On most pages a sentence speaks of what was spoken of before: then nothing is made anew.
  const known = [...named, ...own].every((name) => before.about.has(name));
  const about = known ? before.about : new Set([...before.about, ...named, ...own]);
  const aboutBits = known ? before.aboutBits : index.names.of(about);
  const namedBits = index.names.of(named);
  const focusBits = named.size ? namedBits : before.focusBits;
  const context = { focus, subjects, about, focusBits, aboutBits };
  return { text, span, tokens, matches, held, named, namedBits, focus, subjects, about, context };
}

/** A bare "naltrexone" on a page about the low dose means that, unless the sentence speaks of the full dose. */
function namedDrugs(matches: ReadonlyMap<string, readonly Match[]>, lowDose: boolean): ReadonlySet<Drug> {
  const found = new Set<Drug>();
  if (matches.has('drug-ldn')) found.add('ldn');
  if (matches.has('drug-full-dose')) found.add('naltrexone');
  if (matches.has('drug-naltrexone')) {
    if (matches.has('dose-low')) found.add('ldn');
    else if (!found.has('ldn')) found.add(lowDose && !matches.has('context-full-dose') ? 'ldn' : 'naltrexone');
  }
  if (matches.has('drug-naloxone')) found.add('naloxone');
  if (matches.has('drug-opioid')) found.add('opioid');
  return found;
}

/** Whether one of the names is among a view's matches, drugs or conditions. */
export function holdsAny(known: { has(name: string): boolean }, names: readonly string[]): boolean {
  for (const name of names) if (known.has(name)) return true;
  return false;
}
