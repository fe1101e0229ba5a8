/**
 * Search as one types over topics, studies and documents, with filters. Takes the catalogue once and a query at a time; gives ids, best first.
 * Certainty and finding belong to topics: a study or a document passes with one topic that it bears on and that has both.
 */
import MiniSearch from 'minisearch';
import { authorsOf, type Catalogue, shortNameOf, yearOf } from '../catalogue';
import type { LibraryTopic } from '../../evidence/library';
import { type Condition, conditionsOfStudy, conditionsOfTopic, type Drug, drugsOfStudy, drugsOfTopic } from './facets';
import type { Query } from './query';

export interface Found {
  readonly topics: readonly string[];
  readonly studies: readonly string[];
  readonly documents: readonly string[];
}

type Kind = keyof Found;

interface Entry {
  readonly key: string;
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  /** Names by which somebody may ask for it. */
  readonly names: string;
  readonly body: string;
  readonly drugs: ReadonlySet<Drug>;
  readonly conditions: ReadonlySet<Condition>;
  readonly topics: readonly LibraryTopic[];
}

const DRUG_NAMES: Readonly<Record<Drug, string>> = {
  ldn: 'LDN low-dose naltrexone',
  naltrexone: 'naltrexone Vivitrol ReVia',
  naloxone: 'naloxone Narcan',
  opioid: 'opioids opiates painkillers',
  'no-drug': '',
};

/** Shorter words are not forgiven a wrong letter: too many others are one letter away. */
const FUZZY_FROM = 5;

/** One letter tells nothing apart, and half the base begins a word with it. */
const SHORTEST = 2;
/** Answers kept for words that are typed again, above all when letters are taken back. */
const KEPT = 100;

export type Search = (query: Query) => Found;

/** Are there words to rank by? Without, everything that passes the filters is listed in its own order. */
export function isAsked({ q }: Pick<Query, 'q'>): boolean {
  return q.trim().length >= SHORTEST;
}

export function makeSearch(catalogue: Catalogue): Search {
  const entries = [...topicEntries(catalogue), ...studyEntries(catalogue), ...documentEntries(catalogue)];
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'names', 'body'],
    processTerm: (term) => fold(term),
    searchOptions: {
      boost: { title: 4, names: 3 },
      prefix: true,
      fuzzy: (term) => (term.length >= FUZZY_FROM ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(entries);

  const answers = new Map<string, readonly Entry[]>();
  const hitsFor = (words: string): readonly Entry[] => {
    const kept = answers.get(words);
    if (kept) return kept;
    if (answers.size >= KEPT) answers.clear();
    const hits = index.search(words).flatMap(({ id }) => byKey.get(id) ?? []);
    answers.set(words, hits);
    return hits;
  };

  return (query) => {
    const hits = isAsked(query) ? hitsFor(query.q.trim()) : entries;
    const passed = hits.filter((entry) => passes(entry, query));
    const ids = (kind: Kind) => passed.filter((entry) => entry.kind === kind).map(({ id }) => id);
    return { topics: ids('topics'), studies: ids('studies'), documents: ids('documents') };
  };
}

function passes({ drugs, conditions, topics }: Entry, { drug, condition, certainty, finding }: Query): boolean {
  const has = (set: ReadonlySet<string>, wanted: string) => wanted === '' || set.has(wanted);
  return (
    has(drugs, drug) &&
    has(conditions, condition) &&
    ((certainty === '' && finding === '') ||
      topics.some(
        ({ evidence }) => (certainty === '' || evidence.certainty === certainty) && (finding === '' || evidence.finding === finding),
      ))
  );
}

function topicEntries({ library }: Catalogue): readonly Entry[] {
  return library.topics.map((topic) => {
    const { summary, population, unknown } = topic.evidence;
    return {
      key: `topics/${topic.id}`,
      kind: 'topics',
      id: topic.id,
      title: topic.label,
      names: namesOf(drugsOfTopic(topic)),
      body: [topic.proposition, summary, population ?? '', ...unknown].join(' '),
      drugs: drugsOfTopic(topic),
      conditions: conditionsOfTopic(topic),
      topics: [topic],
    };
  });
}

/** Newest first, which is their order where nothing was typed. */
function studyEntries({ library, topicsOf }: Catalogue): readonly Entry[] {
  return library.studies
    .toSorted((a, b) => yearOf(b) - yearOf(a) || (shortNameOf(a) < shortNameOf(b) ? -1 : 1))
    .map((study) => {
      const { citation, design, population, intervention, results } = study;
      const topics = topicsOf(study.id).map(({ topic }) => topic);
      return {
        key: `studies/${study.id}`,
        kind: 'studies',
        id: study.id,
        title: citation.title,
        names: [shortNameOf(study), authorsOf(study), citation.DOI, citation.PMID, namesOf(drugsOfStudy(study))].join(' '),
        body: [citation['container-title'], design.replaceAll('-', ' '), population, intervention, ...results.map(({ outcome }) => outcome)]
          .concat(topics.map(({ label }) => label))
          .join(' '),
        drugs: drugsOfStudy(study),
        conditions: conditionsOfStudy(study),
        topics,
      };
    });
}

function documentEntries({ library, topic: topicById }: Catalogue): readonly Entry[] {
  return library.documents.map((document) => {
    const topics = [...new Set(document.claims.map((claim) => claim.topic))].flatMap((id) => topicById(id) ?? []);
    return {
      key: `documents/${document.id}`,
      kind: 'documents',
      id: document.id,
      title: document.title,
      names: [document.publisher, document.kind.replaceAll('-', ' ')].join(' '),
      body: [document.about, ...document.claims.map(({ paraphrase }) => paraphrase)].join(' '),
      drugs: new Set(topics.flatMap((topic) => [...drugsOfTopic(topic)])),
      conditions: new Set(topics.flatMap((topic) => [...conditionsOfTopic(topic)])),
      topics,
    };
  });
}

const namesOf = (drugs: ReadonlySet<Drug>) => [...drugs].map((drug) => DRUG_NAMES[drug]).join(' ');

/** Without capitals and accents: "Sjögren" is found by "sjogren". */
function fold(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
