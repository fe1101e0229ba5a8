/** What is known about a topic, as it ships: a compact form of the records, made by `npm run data`. */
import type { TopicId } from '../topics/topic';
import type { Design } from './designs';

export type Finding = 'for' | 'against' | 'mixed' | 'uncertain';
/** GRADE; `none` where nothing is on file, `established` for label, regulatory and textbook facts. */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low' | 'none' | 'established';

export interface Harm {
  readonly stance: 'asserts' | 'denies';
  readonly force: 'hedged' | 'plain' | 'absolute';
  readonly note: string;
  /** Study id. */
  readonly source: string;
}

/** What the verdict on a claim needs of its topic: all that every page carries of the base. */
export interface Weighing {
  readonly finding: Finding;
  readonly certainty: Certainty;
  readonly harm: Pick<Harm, 'stance' | 'force'> | null;
}

export interface Evidence {
  readonly topic: TopicId;
  readonly finding: Finding;
  readonly certainty: Certainty;
  readonly why: string;
  readonly summary: string;
  readonly population: string | null;
  /** Doses in the studies, never as advice. */
  readonly doses: string | null;
  /** The one figure that says most, and whose it is. */
  readonly effect: { readonly study: string; readonly outcome: string; readonly says: string } | null;
  /** What is not known. */
  readonly unknown: readonly string[];
  readonly overstatements: readonly string[];
  readonly harm: Harm | null;
  readonly safetyNote: string | null;
  readonly studies: { readonly for: readonly string[]; readonly against: readonly string[]; readonly neutral: readonly string[] };
}

/** One result, as a card shows it. */
export interface StudyResult {
  readonly outcome: string;
  readonly effect: string;
  readonly p: string | null;
  readonly ci: string | null;
  /** The figure, for the picture of the studies. */
  readonly numeric: Numeric | null;
}

/** Differences are negative where there was less of the outcome, ratios below 1 where it was rarer. */
export interface Numeric {
  readonly measure: 'MD' | 'SMD' | 'RR' | 'HR' | 'OR' | 'percent-change-difference';
  readonly value: number;
  /** Of the 95% interval; null where it was not read. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A study as a card shows it; all that is on file about it is in library.json. */
export interface Study {
  readonly id: string;
  /** "Younger 2013": first author or agency, and year. */
  readonly shortName: string;
  readonly title: string;
  /** "Arthritis Rheum"; null for labels and agency pages. */
  readonly journal: string | null;
  readonly year: number;
  readonly design: Design;
  readonly participants: number | null;
  readonly results: readonly StudyResult[];
  readonly confidence: 'verified' | 'partly' | 'named-only';
  readonly doubt: string | null;
  /** https://doi.org/…, PubMed, or the agency's own page. */
  readonly link: string | null;
  readonly sameTrialAs: string | null;
  /** Where `link` is another address: PubMed's number, for pages that cite it. */
  readonly pmid?: string;
  /** Names of those who ran it, as a page would give them: "Stanford". */
  readonly institutions?: readonly string[];
  /** Amounts that a trial gave, to tell a page's figure from them; never shown as advice. */
  readonly dosesMg?: readonly number[];
}

export interface EvidenceBase {
  /** Semantic version of the base, e.g. "1.0.0"; printed in every card and export. What each one changed is in seeds/base.json. */
  readonly version: string;
  /** ISO date of the last search over all topics. */
  readonly date: string;
  readonly weighing: Readonly<Record<TopicId, Weighing>>;
  readonly evidence: Readonly<Record<TopicId, Evidence>>;
  /** The main studies of each topic, and those that a figure or a warning rests on. */
  readonly studies: Readonly<Record<string, Study>>;
  /** Further studies on LDN with figures of their own, so that a page that leans on one can be told: without title. */
  readonly further: Readonly<Record<string, Study>>;
}
