/** Small parts that several views share: links within the library, certainty, choice for citing, report of a mistake. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Certainty, Finding } from '../../evidence/evidence';
import type { LibraryStudy } from '../../evidence/library';
import { certaintySymbols, certaintyWords } from '../../report/wording';
import { formatNumber, say } from '../../words/say';
import { authorsOf, type Catalogue, shortNameOf } from '../catalogue';
import type { Stamp } from '../cite/reference';
import { hashOf } from '../route';
import { citeWords, designNames, findingNames, mistakeWords } from '../words';

/** What every view needs. */
export interface Context {
  readonly catalogue: Catalogue;
  readonly stamp: Stamp;
  readonly baseLine: string;
  /** Ids of the studies chosen for citing. */
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: readonly string[], on: boolean) => void;
  /** @returns False where the browser did not allow it. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onSave: (file: { readonly name: string; readonly type: string; readonly text: string }) => void;
}

export function TopicLink({ topic }: { readonly topic: { readonly id: string; readonly label: string } }) {
  return (
    <a href={hashOf({ view: 'topic', id: topic.id })}>
      <span lang="en">{topic.label}</span>
    </a>
  );
}

export function StudyLink({ study }: { readonly study: LibraryStudy }) {
  return <a href={hashOf({ view: 'study', id: study.id })}>{shortNameOf(study)}</a>;
}

/** Signs for the eye, words for everybody. */
export function CertaintyMark({ certainty }: { readonly certainty: Certainty }) {
  return (
    <span class="certainty">
      {certaintySymbols[certainty] && (
        <span class="circles" aria-hidden="true">
          {certaintySymbols[certainty]}{' '}
        </span>
      )}
      {certaintyWords[certainty]}
    </span>
  );
}

const FINDING_GLYPHS: Readonly<Record<Finding, string>> = { for: '▲', against: '▼', mixed: '◆', uncertain: '○' };

export function FindingMark({ finding }: { readonly finding: Finding }) {
  return (
    <span class="finding" data-finding={finding}>
      <span aria-hidden="true">{FINDING_GLYPHS[finding]} </span>
      {findingNames[finding]}
    </span>
  );
}

interface StudyRowProps {
  readonly study: LibraryStudy;
  readonly context: Pick<Context, 'selected' | 'onSelect'>;
  readonly children?: ComponentChildren;
}

/** A study in a list: box for citing, name, what it is, title. */
export function StudyRow({ study, context, children }: StudyRowProps) {
  const size = study.participants === null ? '' : ` · ${say('library.people', study.participants)}`;
  return (
    <li class="study-row">
      <input
        type="checkbox"
        aria-label={citeWords.select(shortNameOf(study))}
        checked={context.selected.has(study.id)}
        onChange={(event) => context.onSelect([study.id], event.currentTarget.checked)}
      />
      <div>
        <p class="row-head">
          <StudyLink study={study} />{' '}
          <span class="quiet">
            {designNames[study.design]}
            {size}
          </span>
        </p>
        <p class="row-title" lang="en">
          {study.citation.title}
        </p>
        <p class="quiet">{[authorsOf(study), study.citation['container-title']].filter(Boolean).join(' · ')}</p>
        {children}
      </div>
    </li>
  );
}

/** Words of the base or of a source, which are English whatever is spoken. */
export function english(words: string | null | undefined) {
  return words ? <span lang="en">{words}</span> : null;
}

/** Rows of a term and what stands for it; rows without anything are left out. */
export function Facts({ rows }: { readonly rows: readonly (readonly [term: string, what: ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {rows.map(
        ([term, what]) =>
          what && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{what}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** A table that may be wider than the window; it takes the focus so that the arrow keys can scroll it. */
export function Scroll({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus it cannot be scrolled by keyboard.
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

export function Mistake({ what, context }: { readonly what: string; readonly context: Context }) {
  const [told, tell] = useState<'' | 'copied' | 'failed'>('');
  const report = async () => {
    const isCopied = await context.onCopy(mistakeWords.report(what, location.hash, context.baseLine));
    tell(isCopied ? 'copied' : 'failed');
  };
  return (
    <div class="mistake">
      <button type="button" onClick={() => void report()}>
        {mistakeWords.button}
      </button>
      <p role="status">{told && mistakeWords[told]}</p>
    </div>
  );
}

export function formatCount(people: number): string {
  return formatNumber(people);
}
