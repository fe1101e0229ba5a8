/**
 * One note, in the order of a reader's questions: is it dangerous, what is known, how sure and which way, why this verdict, by which studies,
 * and what would be fair to say.
 */
import { Fragment } from 'preact';
import { fairWording } from '../report/fair-wording';
import type { Note, TopicDetails } from '../report/note';
import { certaintySymbols, certaintyWords, directionLabels, explainRule, inShort, readingOf, safetyLabel } from '../report/wording';
import { Studies } from './studies';

export interface NoteBodyProps {
  readonly note: Note;
  /** Null where they could not be had. */
  readonly details: TopicDetails | null;
}

export function NoteBody({ note, details }: NoteBodyProps) {
  const { appraisal } = note;
  const evidence = details?.evidence ?? null;
  return (
    <>
      {appraisal.safety && evidence?.harm && (
        <p class="alarm">
          <strong>
            <span aria-hidden="true">⚠ </span>
            {safetyLabel()}.
          </strong>{' '}
          {evidence.harm.note}
        </p>
      )}
      <p class="lead">{inShort(note)}</p>
      {evidence ? (
        <p>{evidence.summary}</p>
      ) : (
        appraisal.verdict !== 'not-assessed' && <p>What stands behind this note could not be loaded. Reload the page to see it.</p>
      )}
      {details?.leaning && <LeansOn leaning={details.leaning} />}
      <Grade note={note} evidence={evidence} />
      <Why note={note} certaintyWhy={evidence?.why ?? null} />
      {details && details.studies.length > 0 && <Studies topic={note.topic} studies={details.studies} />}
      {evidence && <Fair note={note} evidence={evidence} />}
      {!appraisal.safety && evidence?.safetyNote && (
        <p class="advice">
          <strong>{safetyLabel()}.</strong> {evidence.safetyNote}
        </p>
      )}
    </>
  );
}

function LeansOn({ leaning: { says, difference } }: { readonly leaning: NonNullable<TopicDetails['leaning']> }) {
  return (
    <p>
      {says}
      {difference && <strong> {difference}</strong>}
    </p>
  );
}

function Grade({ note, evidence }: { readonly note: Note; readonly evidence: TopicDetails['evidence'] | null }) {
  const { certainty, direction } = note.appraisal;
  const rows: readonly (readonly [string, string | undefined | null])[] = [
    ['Size', evidence?.effect?.says],
    ['Studied in', evidence?.population],
    ['Doses', evidence?.doses],
  ];
  return (
    <dl class="well">
      <dt>Certainty</dt>
      <dd>
        {certaintySymbols[certainty] && (
          <span class="circles" aria-hidden="true">
            {certaintySymbols[certainty]}{' '}
          </span>
        )}
        {certaintyWords[certainty]}
      </dd>
      <dt>Direction</dt>
      <dd>{directionLabels[direction]}</dd>
      {rows.map(
        ([name, text]) =>
          text && (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}

function Why({ note, certaintyWhy }: { readonly note: Note; readonly certaintyWhy: string | null }) {
  return (
    <>
      <h3>Why this note</h3>
      <dl class="reading">
        {readingOf(note).map(({ part, name, read, words }) => (
          <div key={part}>
            <dt>{name}</dt>
            <dd>
              {read}
              {words.length > 0 && <span class="words"> {words.map((each) => `“${each}”`).join(', ')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>How that led to the verdict</summary>
        <p>{explainRule(note.appraisal, note.claim.force)}</p>
        {certaintyWhy && <p>Why this certainty: {certaintyWhy}</p>}
      </details>
    </>
  );
}

function Fair({ note, evidence }: { readonly note: Note; readonly evidence: TopicDetails['evidence'] }) {
  const fair = fairWording(note.topic, evidence);
  const { overstatements, unknown } = evidence;
  return (
    <>
      {fair && (
        <>
          <h3>Fair to say</h3>
          <p class="fair">{fair}</p>
        </>
      )}
      {overstatements.length > 0 && <More summary="What would go too far" items={overstatements.map((each) => `“${each}”`)} />}
      {unknown.length > 0 && <More summary="What is not known" items={unknown} />}
    </>
  );
}

function More({ summary, items }: { readonly summary: string; readonly items: readonly string[] }) {
  return (
    <details>
      <summary>{summary}</summary>
      <ul>
        {items.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </details>
  );
}
