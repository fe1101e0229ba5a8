/**
 * One note, in the order of a reader's questions: is it dangerous, what is known, how sure and which way, why this verdict, by which studies,
 * and what would be fair to say.
 */
import { Fragment } from 'preact';
import { fairWording } from '../report/fair-wording';
import type { Note, TopicDetails } from '../report/note';
import { certaintySymbols, certaintyWords, directionLabels, explainRule, inShort, readingOf, safetyLabel } from '../report/wording';
import { say } from '../words/say';
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
          <span lang="en">{evidence.harm.note}</span>
        </p>
      )}
      <p class="lead">{inShort(note)}</p>
      {evidence ? <p lang="en">{evidence.summary}</p> : appraisal.verdict !== 'not-assessed' && <p>{say('card.notLoaded')}</p>}
      {details?.leaning && <LeansOn leaning={details.leaning} />}
      <Grade note={note} evidence={evidence} />
      <Why note={note} certaintyWhy={evidence?.why ?? null} />
      {details && details.studies.length > 0 && <Studies topic={note.topic} studies={details.studies} />}
      {evidence && <Fair note={note} evidence={evidence} />}
      {!appraisal.safety && evidence?.safetyNote && (
        <p class="advice">
          <strong>{safetyLabel()}.</strong> <span lang="en">{evidence.safetyNote}</span>
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
    [say('card.size'), evidence?.effect?.says],
    [say('card.population'), evidence?.population],
    [say('card.doses'), evidence?.doses],
  ];
  return (
    <dl class="well">
      <dt>{say('card.certainty')}</dt>
      <dd>
        {certaintySymbols[certainty] && (
          <span class="circles" aria-hidden="true">
            {certaintySymbols[certainty]}{' '}
          </span>
        )}
        {certaintyWords[certainty]}
      </dd>
      <dt>{say('card.direction')}</dt>
      <dd>{directionLabels[direction]}</dd>
      {rows.map(
        ([name, text]) =>
          text && (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd lang="en">{text}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}

function Why({ note, certaintyWhy }: { readonly note: Note; readonly certaintyWhy: string | null }) {
  return (
    <>
      <h3>{say('card.why')}</h3>
      <dl class="reading">
        {readingOf(note).map(({ part, name, read, words }) => (
          <div key={part}>
            <dt>{name}</dt>
            <dd>
              {part === 'topic' ? <span lang="en">{read}</span> : read}
              {words.length > 0 && (
                <span class="words" lang="en">
                  {' '}
                  {words.map((each) => `“${each}”`).join(', ')}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{say('card.how')}</summary>
        <p>{explainRule(note.appraisal, note.claim.force)}</p>
        {certaintyWhy && (
          <p>
            {say('card.certaintyWhy')} <span lang="en">{certaintyWhy}</span>
          </p>
        )}
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
          <h3>{say('card.fair')}</h3>
          <p class="fair" lang="en">
            {fair}
          </p>
        </>
      )}
      {overstatements.length > 0 && <More summary={say('card.tooFar')} items={overstatements.map((each) => `“${each}”`)} />}
      {unknown.length > 0 && <More summary={say('card.unknown')} items={unknown} />}
    </>
  );
}

function More({ summary, items }: { readonly summary: string; readonly items: readonly string[] }) {
  return (
    <details>
      <summary>{summary}</summary>
      <ul lang="en">
        {items.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </details>
  );
}
