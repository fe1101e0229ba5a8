/**
 * The card: what stands behind one mark. Safety first, then the verdict and the plain summary, then direction and certainty as two things,
 * why, the studies, and what this is and is not. All words come from report/wording.ts and the records; page text is shown as text only.
 */
import { useState } from 'preact/hooks';
import type { EvidenceBase, Study } from '../evidence/evidence';
import type { Note } from '../report/note';
import {
  baseLine,
  certaintySymbols,
  certaintyWords,
  directionWords,
  disclaimer,
  explainVerdict,
  safetyWord,
  verdictWords,
} from '../report/wording';
import { glyphs } from './glyphs';
import type { Passage } from './passages';

export interface CardProps {
  readonly passage: Passage;
  readonly base: Pick<EvidenceBase, 'version' | 'date'>;
  /** Id of the note shown first; the most pressing one where null. */
  readonly claimId: string | null;
  readonly onClose: () => void;
}

export function Card({ passage, base, claimId, onClose }: CardProps) {
  const wanted = passage.notes.findIndex((note) => note.claim.id === claimId);
  const [chosen, choose] = useState(Math.max(wanted, 0));
  const note = passage.notes[chosen] ?? passage.notes[0];
  const { verdict, safety } = note.appraisal;
  const kind = safety ? 'safety' : verdict === 'not-assessed' ? 'open-question' : verdict;
  const onTabKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!step) return;
    const next = (chosen + step + passage.notes.length) % passage.notes.length;
    choose(next);
    const tab = event.currentTarget instanceof HTMLElement ? event.currentTarget.children[next] : null;
    if (tab instanceof HTMLElement) tab.focus();
  };
  return (
    <div data-kind={kind}>
      <header>
        <h2 id="footing-verdict">
          <span class="badge" aria-hidden="true">
            {glyphs[kind]}
          </span>
          {safety ? `${safetyWord}: ${verdictWords[verdict]}` : verdictWords[verdict]}
        </h2>
        <button type="button" class="close" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </header>
      {passage.notes.length > 1 && (
        <div class="tabs" role="tablist" aria-label="Claims in these words" onKeyDown={onTabKey}>
          {passage.notes.map((each, i) => (
            <button
              key={each.claim.id}
              type="button"
              role="tab"
              id={`footing-tab-${i}`}
              aria-selected={i === chosen}
              aria-controls="footing-note"
              tabIndex={i === chosen ? 0 : -1}
              onClick={() => choose(i)}
            >
              {each.topic.label}
            </button>
          ))}
        </div>
      )}
      <div
        class="body"
        id="footing-note"
        {...(passage.notes.length > 1 ? { role: 'tabpanel', 'aria-labelledby': `footing-tab-${chosen}` } : {})}
      >
        <NoteBody note={note} />
      </div>
      <footer>
        <p>{baseLine(base)}</p>
        <p>{disclaimer} Do not start or stop a medicine because of a web page or of this note.</p>
      </footer>
    </div>
  );
}

function NoteBody({ note }: { readonly note: Note }) {
  const { appraisal, evidence, studies, topic } = note;
  return (
    <>
      {appraisal.safety && evidence?.harm && (
        <p class="alarm">
          <strong>⚠ {safetyWord}.</strong> {evidence.harm.note}
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
      {studies.length > 0 && (
        <>
          <h3>Main studies</h3>
          <ul>
            {studies.map((study) => (
              <StudyItem key={study.id} study={study} />
            ))}
          </ul>
        </>
      )}
      {evidence && <p class="small">Why this certainty: {evidence.why}</p>}
      {!appraisal.safety && evidence?.safetyNote && (
        <p class="advice">
          <strong>{safetyWord}.</strong> {evidence.safetyNote}
        </p>
      )}
    </>
  );
}

function StudyItem({ study }: { readonly study: Study }) {
  const size = study.participants === null ? '' : `, ${study.participants.toLocaleString('en')} people`;
  const [result] = study.results;
  const name = `${study.shortName}, ${study.design.replaceAll('-', ' ')}${size}`;
  return (
    <li>
      {study.link ? (
        <a href={study.link} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {result && (
        <>
          : {result.outcome}: {result.effect}
          {result.ci ? ` (95% interval ${result.ci})` : ''}
        </>
      )}
      {study.doubt && <span class="doubt"> Doubt: {study.doubt}</span>}
    </li>
  );
}
