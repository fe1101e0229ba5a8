/**
 * How a page supports itself: signs that students are taught to look for, each found or not, with the passages it rests on.
 * Takes what the page says of itself, its text and its notes; never adds up to a score. What each sign means is sign-words.ts.
 */
import { evidenceOn, studiesToName } from '../../evidence/base';
import type { Study } from '../../evidence/evidence';
import { splitSentences } from '../../text/split-sentences';
import type { PageFacts } from '../../text/page-facts';
import type { PageText, TextBlock } from '../../text/text-block';
import { formatDate, say } from '../../words/say';
import type { FullNote } from '../note';
import type { PageAbout } from '../page-about';
import { makeLinkOf, textFragmentLink } from '../text-fragment';

export const signIds = [
  'author',
  'date',
  'references',
  'figures',
  'conflicts',
  'sale',
  'stories',
  'absolute',
  'experts',
  'off-label',
  'doctor',
] as const;
export type SignId = (typeof signIds)[number];

export interface SignPassage {
  /** Words of the page. */
  readonly text: string;
  /** To the exact words; null where they do not stand in the page's text. */
  readonly link: string | null;
  /** Ours: "on file: Younger 2013". */
  readonly note: string | null;
}

export interface SupportSign {
  readonly id: SignId;
  readonly isFound: boolean;
  /** One sentence with what was found, counted where there is something to count. */
  readonly says: string;
  readonly passages: readonly SignPassage[];
}

export interface SignSources {
  readonly about: PageAbout;
  readonly facts: PageFacts;
  readonly page: PageText;
  readonly notes: readonly FullNote[];
}

/** A sign is seen by some passages; a list of all is no help. */
const MOST_PASSAGES = 6;

const CREDENTIALS =
  /\b(?:M\.?D\.?|Ph\.?D\.?|D\.?O\.|R\.?N\.?|N\.?P\.?|Pharm\.?D\.?|M\.?P\.?H\.?|MBBS|MBChB|FRCP|MSc|RPh|BPharm)(?![\w])|\b(?:Dr|Prof)\.?\s+\p{Lu}|\b(?:[Pp]rofessor|[Pp]hysician|[Pp]harmacist|[Rr]heumatologist|[Nn]eurologist|[Oo]ncologist|[Nn]urse practitioner|medically reviewed by|reviewed by)\b/u;
const DOI = /\b10\.\d{4,9}\/[^\s?#"<>]+/;
const PUBMED = /(?:pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/pubmed\/)(\d{4,9})/;
const TRIAL = /\bNCT\d{8}\b|\bISRCTN\d{6,}\b/i;
const PMC = /ncbi\.nlm\.nih\.gov\/(?:pmc\/articles\/)?PMC\d+|PMC\d{5,}/i;
const IN_TEXT = /\bPMID:?\s*(\d{4,9})\b/i;
const CONFLICT =
  /\b(?:(?:conflicts?|competing|declarations?) (?:of )?interests?|disclosures?:|has disclosed|financial (?:ties|interest)|affiliate (?:links?|commission)|we (?:may )?(?:earn|receive) (?:a )?commission|sponsored (?:by|content|post)|paid (?:partnership|promotion)|advertorial|funded by|supported by a grant|consultant (?:for|to)|received (?:fees|payment|honoraria|funding))\b/i;
const SELLS_BUTTON =
  /\b(?:add to (?:cart|basket|bag)|buy(?: now| it)?|order (?:now|online|yours)|checkout|shop now|get started|start (?:your )?(?:treatment|visit|consultation)|book (?:a |an |your |now)?(?:visit|appointment|consultation|call)?|get (?:a )?prescri\w+|request (?:an )?appointment|subscribe and save)\b/i;
const SELLS_TEXT =
  /\b(?:buy|order|purchase) (?:your |our )?(?:LDN|low[- ]dose naltrexone|naltrexone|capsules)\b|\b(?:our|the) (?:clinic|pharmacy|practice|physicians?|providers?|team|store) (?:offers?|sells?|ships?|prescribes?|can prescribe|will prescribe)\b|\b(?:book|schedule) (?:a|an|your) (?:free )?(?:visit|appointment|consultation|call)\b|[$€£]\s?\d+(?:\.\d\d)?\s?(?:\/|per|a) ?(?:month|bottle|capsule|visit|consultation)\b/i;
const DOCTOR =
  /\b(?:talk|speak|check|discuss\w*|consult\w*|ask|see|work\w*|contact|call|tell)\b(?: (?:to|with|it with|this with|about it with|first with))?(?: (?:a|an|your|the|their))(?: (?:own|family|qualified|licensed|health[- ]?care))? (?:doctors?|physicians?|GP|pharmacists?|clinicians?|prescribers?|(?:health(?: ?care)?|medical) (?:providers?|professionals?|team)|professionals?|nurse|specialist)\b/i;
const QUOTE = /[“"][^“”"]{12,}[”"]/;
const EXPERT =
  /\b(?:Dr|Prof)\.? \p{Lu}|\b(?:[Pp]rofessor|MD|PhD|rheumatologist|neurologist|oncologist|physician|pharmacist|researcher|lead author|study author)\b/u;
const SAYS = /\b(?:says?|said|explains?|explained|adds?|added|told|notes?|noted|warns?|warned|writes?|according to)\b/i;
/** Words that leave no way out, beside what the reading of force finds. */
const ABSOLUTE =
  /(?<!not |n['’]t |never |nobody |no one )\b(?:always|never fails|proven|proves|everyone|every (?:single )?(?:patient|person|one)|guaranteed?|miracle|100 ?%|no side[- ]effects|without (?:a |any )?doubt|completely (?:safe|harmless|cured))\b/i;
const OFF_LABEL =
  /\b(?:off[- ]label|unlicen[sc]ed|(?:not|never|isn['’]t|hasn['’]t been|has not been|nor|without)(?: \w+){0,3} (?:approv\w+|licen[sc]ed|authori[sz]ed)|no (?:FDA|EMA|regulatory) approval|FDA has not approved|not FDA[- ]approved)\b/i;

/** The page at a claim's sentence. */
type LinkOf = (note: FullNote) => string | null;

export function findSigns(sources: SignSources): readonly SupportSign[] {
  const { about, facts, page, notes } = sources;
  const sentences = sentencesOf(page);
  const linkTo = makeLinkOf(page);
  const linkOf: LinkOf = ({ claim }) => linkTo(about.url, claim);
  const having = (pattern: RegExp) =>
    passagesOf(
      sentences.filter(({ text }) => pattern.test(text)),
      about.url,
    );
  const conflicts = having(CONFLICT);
  const doctor = having(DOCTOR);
  const offLabel = having(OFF_LABEL);
  const experts = passagesOf(
    sentences.filter(({ text }) => QUOTE.test(text) && EXPERT.test(text) && SAYS.test(text)),
    about.url,
  );
  return [
    authorSign(about, sentences),
    dateSign(about),
    referenceSign(facts, sentences, notes, about.url),
    figureSign(notes, linkOf),
    sign('conflicts', conflicts, say('sign.says.conflicts'), say('sign.says.noConflicts')),
    saleSign(about, facts, sentences),
    storySign(notes, linkOf),
    absoluteSign(notes, linkOf),
    sign('experts', experts, say('sign.says.experts', experts.length), say('sign.says.noExperts')),
    sign('off-label', offLabel, say('sign.says.offLabel'), say('sign.says.noOffLabel')),
    sign('doctor', doctor, say('sign.says.doctor'), say('sign.says.noDoctor')),
  ];
}

interface Sentence {
  readonly text: string;
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
}

function sentencesOf({ blocks }: PageText): readonly Sentence[] {
  return blocks.flatMap((block) =>
    splitSentences(block.text).map(({ start, end }) => ({ text: block.text.slice(start, end), block, start, end })),
  );
}

function passagesOf(sentences: readonly Sentence[], url: string, note: string | null = null): readonly SignPassage[] {
  return sentences
    .slice(0, MOST_PASSAGES)
    .map(({ text, block, start, end }) => ({ text, link: textFragmentLink(url, block.text, { start, end }), note }));
}

function claimPassages(notes: readonly FullNote[], linkOf: LinkOf, noteOf: (note: FullNote) => string | null): readonly SignPassage[] {
  const seen = new Set<string>();
  return notes
    .filter(({ claim, quote }) => {
      const key = `${claim.block} ${quote}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .slice(0, MOST_PASSAGES)
    .map((note) => ({
      text: note.quote,
      link: linkOf(note),
      note: noteOf(note),
    }));
}

function sign(id: SignId, passages: readonly SignPassage[], found: string, missing: string): SupportSign {
  return { id, isFound: passages.length > 0, says: passages.length > 0 ? found : missing, passages };
}

function authorSign({ authors, byline, url }: PageAbout, sentences: readonly Sentence[]): SupportSign {
  const names = authors.map(({ value }) => value);
  const surnames = names.map((name) => name.split(' ').at(-1) ?? name).filter((name) => name.length > 2);
  const near = sentences.filter(({ text }) => CREDENTIALS.test(text) && surnames.some((name) => text.includes(name)));
  const inByline = byline !== null && CREDENTIALS.test(byline);
  const passages = [...(byline === null ? [] : [{ text: byline, link: null, note: null }]), ...passagesOf(near, url)].slice(
    0,
    MOST_PASSAGES,
  );
  if (names.length === 0) return { id: 'author', isFound: false, says: say('sign.says.noAuthor'), passages };
  const trained = inByline || near.length > 0 || names.some((name) => CREDENTIALS.test(name));
  const says = say(trained ? 'sign.says.authorTrained' : 'sign.says.authorOnly', names.join(', '));
  return { id: 'author', isFound: true, says, passages };
}

function dateSign({ published, modified }: PageAbout): SupportSign {
  const [first, last] = [published && formatDate(published.value), modified && formatDate(modified.value)];
  const says =
    first && last
      ? say('sign.says.bothDates', first, last)
      : first
        ? say('sign.says.published', first)
        : last
          ? say('sign.says.modified', last)
          : say('sign.says.noDate');
  return { id: 'date', isFound: Boolean(first || last), says, passages: [] };
}

/** Identifiers in links and in the text, each once, matched to studies on file; then the studies that claims name. */
function referenceSign(facts: PageFacts, sentences: readonly Sentence[], notes: readonly FullNote[], url: string): SupportSign {
  const studies = studiesToName();
  const found = new Map<string, SignPassage>();
  for (const { href, text } of facts.links) {
    const id = identifierIn(safeDecode(href));
    if (id && !found.has(id)) found.set(id, { text: text || href, link: href, note: onFile(id, studies) });
  }
  for (const sentence of sentences) {
    const id = identifierIn(sentence.text);
    const [passage] = id && !found.has(id) ? passagesOf([sentence], url, onFile(id, studies)) : [];
    if (id && passage) found.set(id, passage);
  }
  const named = new Map(notes.flatMap(({ leaning, quote }) => (leaning ? [[leaning.study, { leaning, quote }] as const] : [])));
  const namedPassages = [...named.values()].map(({ leaning, quote }) => ({
    text: quote,
    link: null,
    note: say('sign.says.onFile', leaning.shortName),
  }));
  const passages = [...found.values(), ...namedPassages].slice(0, MOST_PASSAGES * 2);
  const says =
    passages.length === 0
      ? say('sign.says.noReferences')
      : [say('sign.says.references', found.size), say('sign.says.named', named.size)].join(' ');
  return { id: 'references', isFound: passages.length > 0, says, passages };
}

function identifierIn(text: string): string | null {
  const doi = DOI.exec(text)?.[0];
  if (doi) return `doi:${doi.toLowerCase().replace(/[.,;)\]]+$/, '')}`;
  const pmid = (PUBMED.exec(text) ?? IN_TEXT.exec(text))?.[1];
  if (pmid) return `pmid:${pmid}`;
  return (TRIAL.exec(text) ?? PMC.exec(text))?.[0].toUpperCase() ?? null;
}

function onFile(id: string, studies: readonly Study[]): string {
  const study = studies.find(({ link, pmid }) =>
    id.startsWith('doi:')
      ? link?.toLowerCase() === `https://doi.org/${id.slice(4)}`
      : id.startsWith('pmid:') && (pmid === id.slice(5) || link?.includes(`nih.gov/${id.slice(5)}`)),
  );
  return study ? say('sign.says.onFile', study.shortName) : say('sign.says.notOnFile');
}

function figureSign(notes: readonly FullNote[], linkOf: LinkOf): SupportSign {
  const leaning = notes.filter((note) => note.leaning);
  const differing = leaning.filter((note) => note.leaning?.difference);
  const passages = claimPassages(differing, linkOf, ({ leaning: found }) => found?.difference ?? null);
  const says =
    leaning.length === 0
      ? say('sign.says.noFigures')
      : differing.length === 0
        ? say('sign.says.figuresAgree', leaning.length)
        : say('sign.says.figuresDiffer', differing.length);
  return { id: 'figures', isFound: leaning.length > 0, says, passages };
}

function saleSign(about: PageAbout, facts: PageFacts, sentences: readonly Sentence[]): SupportSign {
  const buttons = facts.buttons
    .filter((label) => SELLS_BUTTON.test(label))
    .map((text) => ({ text, link: null, note: say('sign.says.button') }));
  const typed = about.types.filter((type) =>
    /^(?:product|offer|store|pharmacy|medicalclinic|medicalbusiness|onlinestore|service)/i.test(type),
  );
  const types = typed.map((text) => ({ text, link: null, note: say('sign.says.typed') }));
  const passages = [
    ...types,
    ...buttons,
    ...passagesOf(
      sentences.filter(({ text }) => SELLS_TEXT.test(text)),
      about.url,
    ),
  ].slice(0, MOST_PASSAGES);
  return sign('sale', passages, say('sign.says.sale'), say('sign.says.noSale'));
}

function storySign(notes: readonly FullNote[], linkOf: LinkOf): SupportSign {
  const stories = notes.filter(({ claim }) => claim.basis === 'anecdote');
  const studied = notes.filter(({ claim }) => claim.basis === 'study');
  return {
    id: 'stories',
    isFound: stories.length > 0,
    says: say('sign.says.stories', notes.length, studied.length, stories.length),
    passages: claimPassages(stories, linkOf, () => null),
  };
}

function absoluteSign(notes: readonly FullNote[], linkOf: LinkOf): SupportSign {
  const absolute = notes.filter(({ claim, quote }) => claim.force === 'absolute' || ABSOLUTE.test(quote));
  return {
    id: 'absolute',
    isFound: absolute.length > 0,
    says: say('sign.says.absolute', absolute.length, notes.length),
    passages: claimPassages(absolute, linkOf, ({ topic }) => (evidenceOn(topic.id) ? topic.label : null)),
  };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
