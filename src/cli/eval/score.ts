/**
 * Scores found claims against labelled documents, by the scheme of gold/GUIDE.md:
 * spotting (is there a claim in this sentence), matching (which topics), and of the matched the share with the right stance, force and basis.
 * Neither `other` nor questions count for or against, since no verdict hangs on them; `allRows` counts them too.
 */
import type { Basis, Force, Stance } from '../../claims/claim';
import type { GoldDocument, Label } from '../train/gold';

/** One found claim; offsets count in {@link FoundDocument.text}. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly topic: string;
  readonly stance: Stance;
  readonly force: Force;
  readonly basis: Basis;
}

export interface FoundDocument {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly Found[];
}

/** Hits, false ones, missed ones. */
export interface Tally {
  hit: number;
  false: number;
  missed: number;
}

export interface Slip {
  readonly document: string;
  readonly sentence: string;
  readonly missed: readonly string[];
  readonly false: readonly string[];
}

export interface Score {
  readonly sentences: number;
  /** Labelled sentences that the text read does not hold. */
  readonly lost: number;
  readonly spotting: Tally;
  readonly matching: Tally;
  readonly allRows: Tally;
  readonly parts: Readonly<Record<'stance' | 'force' | 'basis', { right: number; of: number }>>;
  readonly negative: { readonly documents: number; readonly falseNotes: number };
  readonly byGenre: ReadonlyMap<string, Tally>;
  readonly byTopic: ReadonlyMap<string, Tally>;
  readonly slips: readonly Slip[];
}

const PARTS = ['stance', 'force', 'basis'] as const;
const counts = (claim: { readonly topic: string; readonly stance: Stance }) => claim.topic !== 'other' && claim.stance !== 'questions';
const tally = (): Tally => ({ hit: 0, false: 0, missed: 0 });

export function score(gold: readonly GoldDocument[], found: readonly FoundDocument[]): Score {
  const byId = new Map(found.map((document) => [document.id, document]));
  const byGenre = new Map<string, Tally>();
  const byTopic = new Map<string, Tally>();
  const slips: Slip[] = [];
  const spotting = tally();
  const matching = tally();
  const allRows = tally();
  const parts = { stance: { right: 0, of: 0 }, force: { right: 0, of: 0 }, basis: { right: 0, of: 0 } };
  const negative = { documents: 0, falseNotes: 0 };
  let sentences = 0;
  let lost = 0;
  const at = (map: Map<string, Tally>, key: string): Tally => {
    const known = map.get(key) ?? tally();
    map.set(key, known);
    return known;
  };
  for (const document of gold) {
    const result = byId.get(document.id);
    if (!result) throw new Error(`No result for ${document.id}: annotate every document of the folder.`);
    if (document.genre === 'negative') negative.documents++;
    const places = placeSentences(document, result.text);
    sentences += places.length;
    for (const { place, text, labels } of places) {
      if (!place) {
        lost++;
        continue;
      }
      const here = new Map(result.claims.filter((claim) => overlaps(claim, place)).map((claim) => [claim.topic, claim]));
      const want = new Map(labels.map((label) => [label.topic, label]));
      const missed: string[] = [];
      const extra: string[] = [];
      for (const [topic, label] of want) {
        const claim = here.get(topic);
        allRows[claim ? 'hit' : 'missed']++;
        if (claim)
          for (const part of PARTS) {
            parts[part].of++;
            if (claim[part] === label[part]) parts[part].right++;
          }
        if (!counts(label)) continue;
        matching[claim ? 'hit' : 'missed']++;
        at(byTopic, topic)[claim ? 'hit' : 'missed']++;
        if (!claim) missed.push(topic);
      }
      for (const [topic, claim] of here) {
        if (want.has(topic)) continue;
        allRows.false++;
        if (!counts(claim)) continue;
        matching.false++;
        at(byTopic, topic).false++;
        extra.push(topic);
      }
      const wanted = labels.some(counts);
      const given = [...here.values()].some(counts);
      const kind = wanted ? (given ? 'hit' : 'missed') : given && !labels.length ? 'false' : null;
      if (kind) {
        spotting[kind]++;
        at(byGenre, document.genre)[kind]++;
      }
      if (document.genre === 'negative') negative.falseNotes += extra.length;
      if (missed.length || extra.length) slips.push({ document: document.id, sentence: text, missed, false: extra });
    }
  }
  return { sentences, lost, spotting, matching, allRows, parts, negative, byGenre, byTopic, slips };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** At least half of the shorter of the two is shared. */
function overlaps(claim: Found, place: Place): boolean {
  const shared = Math.min(claim.end, place.end) - Math.max(claim.start, place.start);
  return shared > 0 && shared >= 0.5 * Math.min(claim.end - claim.start, place.end - place.start);
}

/** Where each labelled sentence stands in the text that was read; white space never breaks the match. */
function placeSentences(
  document: GoldDocument,
  text: string,
): readonly { readonly place: Place | null; readonly text: string; readonly labels: readonly Label[] }[] {
  const squashed = squash(text);
  let from = 0;
  return document.page.blocks.flatMap((block) =>
    (document.sentences.get(block.id) ?? []).map(({ span, labels }) => {
      const sentence = block.text.slice(span.start, span.end).normalize('NFC');
      let index = squashed.text.indexOf(sentence, from);
      if (index < 0) index = squashed.text.indexOf(sentence);
      if (index < 0) return { place: null, text: sentence, labels };
      from = index + sentence.length;
      const place = { start: squashed.offsets[index] ?? 0, end: (squashed.offsets[from - 1] ?? 0) + 1 };
      return { place, text: sentence, labels };
    }),
  );
}

/** The text with every run of white space as one space, and for each character the offset it came from. */
function squash(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  let squashed = '';
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const space = /\s/.test(text[i] ?? '');
    if (space && (!squashed || squashed.endsWith(' '))) continue;
    squashed += space ? ' ' : text[i];
    offsets.push(i);
  }
  return { text: squashed, offsets };
}

/** @returns Precision, recall and F1, each 0 to 1. */
export function rates({ hit, false: extra, missed }: Tally): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const precision = hit / (hit + extra || 1);
  const recall = hit / (hit + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
