/** Two pages beside each other: the topics that both cover, where they differ, and which stands nearer to the evidence. Pure. */
import type { Verdict } from '../appraisal/appraisal';
import type { Force, Stance } from '../claims/claim';
import type { SourceReport } from './source-report';

/** What is kept of a page for comparing: small, so that it can be held while another page is open. */
export interface ComparedPage {
  readonly title: string;
  readonly url: string;
  readonly readOn: string;
  readonly claims: readonly ComparedClaim[];
}

export interface ComparedClaim {
  readonly topic: string;
  readonly label: string;
  readonly stance: Stance;
  readonly force: Force;
  readonly verdict: Verdict;
  readonly safety: boolean;
  readonly quote: string;
}

export interface TopicComparison {
  readonly topic: string;
  readonly label: string;
  readonly first: readonly ComparedClaim[];
  readonly second: readonly ComparedClaim[];
  /** Whether one page asserts what the other denies. */
  readonly isOpposed: boolean;
  /** Null where neither page claims anything that could be near or far: questions and personal experience. */
  readonly nearer: 'first' | 'second' | 'equal' | null;
}

export interface PageComparison {
  readonly shared: readonly TopicComparison[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

/** How far a wording stands from the evidence. A question and a story claim nothing that could be measured so. */
const DISTANCE: Readonly<Record<Verdict, number | null>> = {
  supported: 0,
  unsettled: 1,
  overstated: 2,
  contradicted: 3,
  anecdote: null,
  'open-question': null,
  'not-assessed': null,
};

export function comparedPage({ about, document, rows, readOn }: SourceReport): ComparedPage {
  return {
    title: about.title?.value ?? document.id,
    url: about.url,
    readOn,
    claims: rows
      .filter(({ note }) => note.appraisal.verdict !== 'not-assessed')
      .map(({ note: { topic, claim, appraisal, quote } }) => ({
        topic: topic.id,
        label: topic.label,
        stance: claim.stance,
        force: claim.force,
        verdict: appraisal.verdict,
        safety: appraisal.safety,
        quote,
      })),
  };
}

export function comparePages(first: ComparedPage, second: ComparedPage): PageComparison {
  const labels = new Map([...first.claims, ...second.claims].map(({ topic, label }) => [topic, label]));
  const on = ({ claims }: ComparedPage, topic: string) => claims.filter((claim) => claim.topic === topic);
  const all = [...labels].map(([topic, label]) => ({ topic, label, first: on(first, topic), second: on(second, topic) }));
  return {
    shared: all.filter((each) => each.first.length > 0 && each.second.length > 0).map((each) => ({ ...each, ...judge(each) })),
    onlyFirst: all.filter((each) => each.second.length === 0).map(({ label }) => label),
    onlySecond: all.filter((each) => each.first.length === 0).map(({ label }) => label),
  };
}

type Sides = Pick<TopicComparison, 'first' | 'second'>;

function judge({ first, second }: Sides): Pick<TopicComparison, 'isOpposed' | 'nearer'> {
  const says = (claims: readonly ComparedClaim[], stance: Stance) => claims.some((claim) => claim.stance === stance);
  const [a, b] = [farthest(first), farthest(second)];
  return {
    isOpposed: (says(first, 'asserts') && says(second, 'denies')) || (says(first, 'denies') && says(second, 'asserts')),
    nearer: a === null || b === null ? null : a === b ? 'equal' : a < b ? 'first' : 'second',
  };
}

/** A page is as far off as its farthest claim on the topic: a cautious line further down does not undo a bold headline. */
function farthest(claims: readonly ComparedClaim[]): number | null {
  const distances = claims.map(({ verdict }) => DISTANCE[verdict]).filter((distance) => distance !== null);
  return distances.length === 0 ? null : Math.max(...distances);
}
