/** One claim in the table: the page's words, how they were read, the verdict and the evidence in a line; once selected also what lies behind it. */
import { fairWording, statementOf } from '../report/fair-wording';
import { agrees, type Rating, ratings } from '../report/own-judgement';
import { basisWords, forceWords, ratingWord, reportWords, stanceWords } from '../report/report-words';
import type { ReportRow } from '../report/source-report';
import { diffWords } from '../report/word-diff';
import { certaintySymbols, certaintyWords, explainRule, quoted, safetyLabel } from '../report/wording';
import { VerdictName } from '../ui/verdict-name';
import { say } from '../words/say';
import { Diff } from './diff';
import { asCell, asRow } from './table-roles';

export interface ClaimRowProps {
  readonly row: ReportRow;
  readonly isSelected: boolean;
  /** Null where verdicts are shown without being asked for one's own. */
  readonly judging: { readonly rating: Rating | null; readonly onRate: (rating: Rating) => void } | null;
  readonly isGone: boolean;
  readonly onSelect: () => void;
  readonly onLibrary: (topic: string) => void;
}

export function ClaimRow({ row, isSelected, judging, isGone, onSelect, onLibrary }: ClaimRowProps) {
  const { note } = row;
  const { claim, appraisal, evidence, topic } = note;
  const isOpen = judging === null || judging.rating !== null;
  const kind = !isOpen ? undefined : appraisal.safety ? 'safety' : appraisal.verdict;
  return (
    <div {...asRow} class="row" data-selected={isSelected} data-kind={kind} data-row={`${row.frameId}/${row.claimId}`}>
      <div {...asCell} class="quote" lang="en">
        <button type="button" aria-current={isSelected ? 'true' : undefined} onClick={onSelect}>
          {quoted(note.quote)}
        </button>
        <span class="topic">{topic.label}</span>
        {isGone && <span class="gone">{say('panel.goneHint')}</span>}
      </div>
      <div {...asCell} class="reading">
        {stanceWords[claim.stance]}, {forceWords[claim.force]}
      </div>
      <div {...asCell} class="basis">
        <span class="label" aria-hidden="true">
          {reportWords.basis.toLowerCase()}{' '}
        </span>
        {basisWords[claim.basis]}
      </div>
      <div {...asCell} class="verdict">
        {judging?.rating === null && <Judge onRate={judging.onRate} label={note.quote} />}
        {isOpen && (
          <span>
            <VerdictName verdict={appraisal.verdict} safety={appraisal.safety} />
          </span>
        )}
        {judging?.rating && <Agreement rating={judging.rating} row={row} />}
      </div>
      <div {...asCell} class="certainty">
        {isOpen && (
          <>
            {certaintySymbols[appraisal.certainty] && <span aria-hidden="true">{certaintySymbols[appraisal.certainty]} </span>}
            {certaintyWords[appraisal.certainty]}
          </>
        )}
      </div>
      <div {...asCell} class="evidence" lang="en">
        {isOpen && (
          <>
            {appraisal.safety && evidence?.harm && (
              <p class="alarm">
                <b>{safetyLabel()}.</b> {evidence.harm.note}
              </p>
            )}
            {evidence?.summary}
          </>
        )}
      </div>
      {isSelected && isOpen && <Behind row={row} onLibrary={onLibrary} />}
    </div>
  );
}

/** Asked once: an answer that is changed after the verdict was seen is none of one's own. */
function Judge({ onRate, label }: { readonly onRate: (rating: Rating) => void; readonly label: string }) {
  return (
    <label class="judge">
      <span class="hidden">
        {say('panel.judge')} {quoted(label)}
      </span>
      <select
        value=""
        onChange={(event) => {
          const chosen = ratings.find((each) => each === event.currentTarget.value);
          if (chosen) onRate(chosen);
        }}
      >
        <option value="" disabled>
          {say('panel.choose')}
        </option>
        {ratings.map((each) => (
          <option key={each} value={each}>
            {ratingWord(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Agreement({ rating, row }: { readonly rating: Rating; readonly row: ReportRow }) {
  const isSame = agrees(rating, row.note.appraisal.verdict);
  return isSame === null ? null : (
    <span class="agreement">
      {say('panel.yours', ratingWord(rating))} ({isSame ? say('panel.agree') : say('panel.differ')})
    </span>
  );
}

function Behind({ row, onLibrary }: { readonly row: ReportRow; readonly onLibrary: (topic: string) => void }) {
  const { note, link } = row;
  const { claim, appraisal, evidence, topic, leaning } = note;
  const fair = evidence && fairWording(topic, evidence);
  return (
    <div {...asCell} class="behind">
      <p>
        <span class="quiet">{say('report.part.topic')}:</span> <span lang="en">{statementOf(topic)}</span>
      </p>
      {fair ? (
        <Diff diff={diffWords(note.quote, fair)} certainty={certaintyWords[appraisal.certainty]} />
      ) : (
        evidence && <p>{reportWords.noFair}</p>
      )}
      <p>{explainRule(appraisal, claim.force)}</p>
      {leaning && (
        <p lang="en">
          {leaning.says} {leaning.difference && <b>{leaning.difference}</b>}
        </p>
      )}
      {note.studies.length > 0 && (
        <ul class="studies" lang="en">
          {note.studies.map(({ id, shortName, title, link: to }) => (
            <li key={id}>
              {to ? (
                <a href={to} target="_blank" rel="noreferrer">
                  {shortName}
                </a>
              ) : (
                <b>{shortName}</b>
              )}
              : {title}
            </li>
          ))}
        </ul>
      )}
      <p class="acts">
        {evidence && (
          <button type="button" class="link" onClick={() => onLibrary(topic.id)}>
            {say('panel.allOnFile')}
          </button>
        )}{' '}
        {link && (
          <a href={link} target="_blank" rel="noreferrer">
            {say('panel.link')}
          </a>
        )}
      </p>
    </div>
  );
}
