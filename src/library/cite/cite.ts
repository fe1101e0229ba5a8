/** A selection of studies in the format that a person asks for. Pure. */
import type { LibraryStudy } from '../../evidence/library';
import { wordsFor } from '../../words/say';
import { toBibtex } from './bibtex';
import { pageItem, toCslJson } from './csl-json';
import { toApa, toVancouver } from './formatted';
import { makeReference, type Reference, type Stamp, stampLine } from './reference';
import { toRis } from './ris';

export const formats = ['apa', 'vancouver', 'ris', 'bibtex', 'csl-json'] as const;
export type Format = (typeof formats)[number];

export const formatNames: Readonly<Record<Format, string>> = wordsFor('library.citeFormat', formats);

const FILES: Readonly<Record<Format, readonly [ending: string, type: string]>> = {
  apa: ['txt', 'text/plain'],
  vancouver: ['txt', 'text/plain'],
  ris: ['ris', 'application/x-research-info-systems'],
  bibtex: ['bib', 'application/x-bibtex'],
  'csl-json': ['json', 'application/vnd.citationstyles.csl+json'],
};

export interface CitationFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The page that was read, and the studies behind its claims: the page comes first where the format keeps an order. */
export function citeReport(page: Reference, studies: readonly LibraryStudy[], format: Format, stamp: Stamp, name: string): CitationFile {
  return fileOf(name, format, textOf([page], studies, format, stamp));
}

export function cite(studies: readonly LibraryStudy[], format: Format, stamp: Stamp): CitationFile {
  return fileOf('footing-references', format, textOf([], studies, format, stamp));
}

function fileOf(name: string, format: Format, text: string): CitationFile {
  const [ending, type] = FILES[format];
  return { name: `${name}.${ending}`, type, text };
}

function textOf(pages: readonly Reference[], studies: readonly LibraryStudy[], format: Format, stamp: Stamp): string {
  const cited = studies.map((study) => ({ study, reference: makeReference(study, stamp) }));
  return format === 'csl-json'
    ? toCslJson(cited, pages.map(pageItem))
    : write([...pages, ...cited.map(({ reference }) => reference)], format, stamp);
}

function write(references: readonly Reference[], format: Exclude<Format, 'csl-json'>, stamp: Stamp): string {
  switch (format) {
    case 'apa':
      return `${toApa(references)}\n${stampLine(stamp)}\n`;
    case 'vancouver':
      return `${toVancouver(references)}\n${stampLine(stamp)}\n`;
    case 'ris':
      return toRis(references);
    case 'bibtex':
      return toBibtex(references);
  }
}
