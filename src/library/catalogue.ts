/** The library with its cross-references looked up: who cites whom, names and links of studies. Pure; made once. */
import type { Library, LibraryDocument, LibraryStudy, LibraryTopic } from '../evidence/library';

export type Side = 'for' | 'against' | 'neutral';
export const sides = ['for', 'neutral', 'against'] as const satisfies readonly Side[];
export type DocumentClaim = LibraryDocument['claims'][number];

export interface Catalogue {
  readonly library: Library;
  readonly topic: (id: string) => LibraryTopic | null;
  readonly study: (id: string) => LibraryStudy | null;
  readonly document: (id: string) => LibraryDocument | null;
  /** The studies of a topic, oldest first, each with the side it takes there. */
  readonly studiesOn: (topic: LibraryTopic) => readonly { readonly study: LibraryStudy; readonly side: Side }[];
  /** The topics that a study bears on, in the order of the list of topics. */
  readonly topicsOf: (studyId: string) => readonly { readonly topic: LibraryTopic; readonly side: Side }[];
  readonly claimsOn: (topicId: string) => readonly { readonly document: LibraryDocument; readonly claim: DocumentClaim }[];
  readonly claimsCiting: (studyId: string) => readonly { readonly document: LibraryDocument; readonly claim: DocumentClaim }[];
  /** Other records of the same trial or the same data. */
  readonly sameTrial: (study: LibraryStudy) => readonly LibraryStudy[];
}

export function makeCatalogue(library: Library): Catalogue {
  const topics = new Map(library.topics.map((each) => [each.id, each]));
  const studies = new Map(library.studies.map((each) => [each.id, each]));
  const documents = new Map(library.documents.map((each) => [each.id, each]));
  const claims = library.documents.flatMap((document) => document.claims.map((claim) => ({ document, claim })));
  const trialOf = (study: LibraryStudy) => study.sameTrialAs ?? study.id;
  return {
    library,
    topic: (id) => topics.get(id) ?? null,
    study: (id) => studies.get(id) ?? null,
    document: (id) => documents.get(id) ?? null,
    studiesOn: ({ studies: bySide }) =>
      sides
        .flatMap((side) => bySide[side].flatMap((id) => studies.get(id) ?? []).map((study) => ({ study, side })))
        .sort((a, b) => yearOf(a.study) - yearOf(b.study) || (a.study.id < b.study.id ? -1 : 1)),
    topicsOf: (id) =>
      library.topics.flatMap((topic) => sides.filter((side) => topic.studies[side].includes(id)).map((side) => ({ topic, side }))),
    claimsOn: (id) => claims.filter(({ claim }) => claim.topic === id),
    claimsCiting: (id) => claims.filter(({ claim }) => claim.studies.includes(id)),
    sameTrial: (study) => library.studies.filter((other) => other.id !== study.id && trialOf(other) === trialOf(study)),
  };
}

export function yearOf({ citation }: Pick<LibraryStudy, 'citation'>): number {
  return citation.issued['date-parts'][0][0];
}

/** "Younger 2013"; where no author is known, the first words of the title. */
export function shortNameOf(study: Pick<LibraryStudy, 'citation'>): string {
  const { author, title } = study.citation;
  const [first] = author;
  const name = !first ? `“${title.split(' ').slice(0, 4).join(' ')} …”` : 'family' in first ? first.family : first.literal;
  return `${name} ${yearOf(study)}`;
}

/** DOI, PubMed, or the agency's own page; null where there is none. */
export function linkOf({ citation: { DOI, PMID, URL } }: Pick<LibraryStudy, 'citation'>): string | null {
  if (DOI) return `https://doi.org/${DOI}`;
  return PMID ? `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` : (URL ?? null);
}

/** "Younger J, Noor N, McCue R, et al": at most three names. */
export function authorsOf({ citation: { author } }: Pick<LibraryStudy, 'citation'>): string {
  const names = author.map((each) => ('family' in each ? [each.family, each.given].filter(Boolean).join(' ') : each.literal));
  const known = names.filter((name) => name !== 'et al.');
  const isCut = known.length > 3 || known.length < names.length;
  return [...known.slice(0, 3), ...(isCut ? ['et al.'] : [])].join(', ');
}

/** The order in which people ask: what it helps, what it harms, then the rest. */
const GROUP_ORDER = ['ldn-benefit', 'safety', 'mechanism', 'access', 'naltrexone', 'naloxone', 'opioid', 'context', 'other'] as const;

export function topicGroups(
  topics: readonly LibraryTopic[],
): readonly { readonly group: LibraryTopic['group']; readonly topics: readonly LibraryTopic[] }[] {
  return GROUP_ORDER.map((group) => ({ group, topics: topics.filter((topic) => topic.group === group) })).filter(
    (each) => each.topics.length > 0,
  );
}
