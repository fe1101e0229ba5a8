/** One document of the base: each of its claims beside our check of it. */
import { useEffect, useState } from 'preact/hooks';
import type { LibraryDocument } from '../../evidence/library';
import { formatDate, formatNumber } from '../../words/say';
import type { DocumentClaim } from '../catalogue';
import { hashOf } from '../route';
import { checkGlyphs, checkMeanings, checkNames, documentWords as words } from '../words';
import { type Context, english, Facts, Mistake, StudyLink, TopicLink } from './parts';

interface DocumentViewProps {
  readonly document: LibraryDocument;
  /** Id of the claim to bring into view. */
  readonly claim: string | null;
  readonly context: Context;
}

const CHECKS = Object.keys(checkNames) as DocumentClaim['check'][];

export function DocumentView({ document, claim: wanted, context }: DocumentViewProps) {
  const [only, showOnly] = useState<DocumentClaim['check'] | ''>('');
  useEffect(() => {
    if (wanted) globalThis.document.getElementById(`claim-${wanted}`)?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  const shown = document.claims.filter(({ check }) => only === '' || check === only);
  return (
    <article>
      <header>
        <p class="kind">
          {words.kind} · {words.kinds[document.kind]}
        </p>
        <h1 tabIndex={-1} lang="en">
          {document.title}
        </h1>
        <p class="statement" lang="en">
          {document.about}
        </p>
      </header>
      <Facts
        rows={[
          [words.publisher, document.publisher ?? words.noPublisher],
          [words.date, document.date ? formatDate(document.date) : words.noDate],
          [words.fingerprint, <code key="sha">{document.sha256}</code>],
        ]}
      />
      <section aria-labelledby="claims">
        <h2 id="claims">{words.claims}</h2>
        <p class="quiet">{words.claimsNote}</p>
        <fieldset class="checks">
          <legend>{words.show}</legend>
          <Choice name={words.all} count={document.claims.length} isChosen={only === ''} onChoose={() => showOnly('')} />
          {CHECKS.map((check) => {
            const number = document.claims.filter((claim) => claim.check === check).length;
            return (
              number > 0 && (
                <Choice
                  key={check}
                  name={checkNames[check]}
                  glyph={checkGlyphs[check]}
                  means={checkMeanings[check]}
                  count={number}
                  isChosen={only === check}
                  onChoose={() => showOnly(check)}
                />
              )
            );
          })}
        </fieldset>
        <ol class="claims">
          {shown.map((claim) => (
            <Claim key={claim.id} claim={claim} isWanted={claim.id === wanted} context={context} />
          ))}
        </ol>
      </section>
      <Mistake what={document.title} context={context} />
    </article>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly glyph?: string;
  readonly means?: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ name, glyph, means, count, isChosen, onChoose }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name="check" checked={isChosen} onChange={onChoose} />{' '}
      <span>
        {glyph && <span aria-hidden="true">{glyph} </span>}
        <b>{name}</b> ({formatNumber(count)}){means && <span class="quiet"> {means}</span>}
      </span>
    </label>
  );
}

function Claim({ claim, isWanted, context }: { readonly claim: DocumentClaim; readonly isWanted: boolean; readonly context: Context }) {
  const { catalogue } = context;
  const topic = catalogue.topic(claim.topic);
  const studies = claim.studies.flatMap((id) => catalogue.study(id) ?? []);
  const overtaking = claim.since && catalogue.study(claim.since.study);
  return (
    <li id={`claim-${claim.id}`} data-wanted={isWanted}>
      <div class="says">
        <h3>
          {words.says} <span class="quiet">{words.where(claim.where.paragraph, claim.where.sentence)}</span>
        </h3>
        <p lang="en">{claim.paraphrase}</p>
        <p class="quiet">{topic ? <TopicLink topic={topic} /> : words.noTopic}</p>
      </div>
      <div class="checked">
        <h3>
          <span class="visually-hidden">{words.check}: </span>
          <span class="check" data-check={claim.check}>
            <span aria-hidden="true">{checkGlyphs[claim.check]} </span>
            {checkNames[claim.check]}
          </span>
        </h3>
        <p lang="en">{claim.why}</p>
        {claim.since && (
          <p>
            {words.since(claim.since.year)} {overtaking && <StudyLink study={overtaking} />}.
          </p>
        )}
        {claim.conflicts.map((conflict) => (
          <p key={conflict.note} class="conflict">
            <b>{words.conflict}.</b> {english(conflict.note)} <ConflictLink with={conflict.with} context={context} />
          </p>
        ))}
        {studies.length > 0 && (
          <p class="quiet">
            {words.studies}:{' '}
            {studies.map((study, i) => (
              <span key={study.id}>
                {i > 0 && ', '}
                <StudyLink study={study} />
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

function ConflictLink({
  with: other,
  context: { catalogue },
}: {
  readonly with: DocumentClaim['conflicts'][number]['with'];
  readonly context: Context;
}) {
  if ('study' in other) {
    const study = catalogue.study(other.study);
    return study && <StudyLink study={study} />;
  }
  const document = catalogue.document(other.document);
  return document && <a href={hashOf({ view: 'page', id: document.id, claim: other.claim })}>{english(document.title)}</a>;
}
