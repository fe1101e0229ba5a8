/**
 * The card: what stands behind one mark. Its head says the verdict, its foot what this is and is not; between them stands one note,
 * with a tab for each where several claims share the words. All words come from report/wording.ts and the records; page text is shown as text only.
 */
import { useState } from 'preact/hooks';
import type { BaseStamp } from '../report/annotated-document';
import type { Note, TopicDetails } from '../report/note';
import { baseLine, disclaimerLine, safetyLabel, verdictWords } from '../report/wording';
import { say, spokenLanguage } from '../words/say';
import { type CardActionHandlers, CardActions } from './card-actions';
import { glyphs } from './glyphs';
import { NoteBody } from './note-body';
import type { Passage } from './passages';

export interface CardProps {
  readonly passage: Passage;
  readonly base: BaseStamp;
  /** Id of the note shown first; the most pressing one where null. */
  readonly claimId: string | null;
  readonly detailsOf: (note: Note) => TopicDetails | null;
  /** "example.org", for the button that hides notes there. */
  readonly siteName: string;
  readonly actions: CardActionHandlers;
  readonly onClose: () => void;
}

export function Card({ passage, base, claimId, detailsOf, siteName, actions, onClose }: CardProps) {
  const { notes } = passage;
  const [chosen, choose] = useState(() =>
    Math.max(
      notes.findIndex((note) => note.claim.id === claimId),
      0,
    ),
  );
  const note = notes[chosen] ?? notes[0];
  const { verdict, safety } = note.appraisal;
  const kind = safety ? 'safety' : verdict === 'not-assessed' ? 'open-question' : verdict;
  return (
    <div data-kind={kind}>
      <div class="head">
        <h2 id="footing-verdict">
          <span class="badge" aria-hidden="true">
            {glyphs[kind]}
          </span>
          {safety ? `${safetyLabel()}: ${verdictWords[verdict]}` : verdictWords[verdict]}
        </h2>
        <button type="button" class="close" aria-label={say('card.close')} onClick={onClose}>
          ×
        </button>
      </div>
      {notes.length > 1 && <NoteTabs notes={notes} chosen={notes.indexOf(note)} onChoose={choose} />}
      <div
        class="body"
        id="footing-note"
        {...(notes.length > 1 ? { role: 'tabpanel', 'aria-labelledby': `footing-tab-${notes.indexOf(note)}` } : {})}
      >
        <NoteBody key={note.claim.id} note={note} details={detailsOf(note)} />
        <CardActions key={`actions ${note.claim.id}`} note={note} siteName={siteName} {...actions} />
      </div>
      <div class="foot">
        <p>{baseLine(base)}</p>
        <p>
          {disclaimerLine()} {say('report.noAdvice')}
        </p>
        {spokenLanguage() !== 'en' && <p>{say('card.english')}</p>}
      </div>
    </div>
  );
}

interface NoteTabsProps {
  readonly notes: readonly Note[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** One stop of the Tab key; the arrow keys, Home and End go from tab to tab. */
function NoteTabs({ notes, chosen, onChoose }: NoteTabsProps) {
  const onKey = (event: KeyboardEvent) => {
    const last = notes.length - 1;
    const goals: Record<string, number> = {
      ArrowRight: chosen === last ? 0 : chosen + 1,
      ArrowLeft: chosen === 0 ? last : chosen - 1,
      Home: 0,
      End: last,
    };
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    onChoose(goal);
    const tab = event.currentTarget instanceof HTMLElement ? event.currentTarget.children[goal] : null;
    if (tab instanceof HTMLElement) tab.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say('card.claims')} onKeyDown={onKey}>
      {notes.map(({ claim, topic }, i) => (
        <button
          key={claim.id}
          type="button"
          role="tab"
          id={`footing-tab-${i}`}
          aria-selected={i === chosen}
          aria-controls="footing-note"
          tabIndex={i === chosen ? 0 : -1}
          onClick={() => onChoose(i)}
        >
          <span lang="en">{topic.label}</span>
        </button>
      ))}
    </div>
  );
}
