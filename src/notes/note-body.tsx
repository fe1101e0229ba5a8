/** One note: safety first, then the plain summary, then direction and certainty as two things, why, the studies, and what would go too far. */
import { useState } from 'preact/hooks';
import type { Study } from '../evidence/evidence';
import type { Note } from '../report/note';
import { certaintySymbols, certaintyWords, directionWords, explainVerdict, safetyWord } from '../report/wording';

/** Studies shown before "more". */
const STUDIES_FIRST = 3;

export function NoteBody({ note }: { readonly note: Note }) {
  const { appraisal, evidence, studies, topic } = note;
  return (
    <>
      {appraisal.safety && evidence?.harm && (
        <p class="alarm">
          <strong>
            <span aria-hidden="true">⚠ </span>
            {safetyWord}.
          </strong>{' '}
          {evidence.harm.note}
        </p>
      )}
      {evidence && <p class="lead">{evidence.summary}</p>}
      <p class="topic">Weighed against: {topic.proposition}</p>
      <dl>
        <dt>Direction</dt>
        <dd>{directionWords[appraisal.direction]}</dd>
        <dt>Certainty</dt>
        <dd>
          {certaintySymbols[appraisal.certainty] && (
            <span class="circles" aria-hidden="true">
              {certaintySymbols[appraisal.certainty]}{' '}
            </span>
          )}
          {certaintyWords[appraisal.certainty]}
        </dd>
        {evidence?.population && (
          <>
            <dt>Studied in</dt>
            <dd>{evidence.population}</dd>
          </>
        )}
      </dl>
      <h3>Why this note</h3>
      <p>{explainVerdict(note)}</p>
      {evidence && <p class="small">Why this certainty: {evidence.why}</p>}
      {studies.length > 0 && <Studies studies={studies} />}
      {evidence && evidence.overstatements.length > 0 && (
        <>
          <h3>What would go too far</h3>
          <ul class="small">
            {evidence.overstatements.map((each) => (
              <li key={each}>“{each}”</li>
            ))}
          </ul>
        </>
      )}
      {!appraisal.safety && evidence?.safetyNote && (
        <p class="advice">
          <strong>{safetyWord}.</strong> {evidence.safetyNote}
        </p>
      )}
    </>
  );
}

function Studies({ studies }: { readonly studies: readonly Study[] }) {
  const [isWhole, showWhole] = useState(false);
  const rest = studies.length - STUDIES_FIRST;
  return (
    <>
      <h3>Main studies</h3>
      <ul id="footing-studies">
        {(isWhole ? studies : studies.slice(0, STUDIES_FIRST)).map((study) => (
          <StudyItem key={study.id} study={study} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="more" aria-expanded={isWhole} aria-controls="footing-studies" onClick={() => showWhole(!isWhole)}>
          {isWhole ? 'Fewer studies' : `${rest} more ${rest === 1 ? 'study' : 'studies'}`}
        </button>
      )}
    </>
  );
}

function StudyItem({ study }: { readonly study: Study }) {
  const [result] = study.results;
  // A meta-analysis keeps its hyphen; the other names of designs are words joined to make an id.
  const design = study.design.replace(/-(?!analysis)/g, ' ');
  const size = study.participants === null ? '' : `, ${study.participants.toLocaleString('en')} people`;
  return (
    <li>
      {study.link ? (
        <a href={study.link} target="_blank" rel="noopener noreferrer">
          {study.shortName}
        </a>
      ) : (
        study.shortName
      )}
      {`, ${design}${size}.`}
      {result && (
        <>
          {' '}
          {result.outcome}: {result.effect}
          {result.ci && ` 95% interval ${result.ci}.`}
        </>
      )}
      {study.doubt && <span class="doubt"> Doubt: {study.doubt}</span>}
    </li>
  );
}
