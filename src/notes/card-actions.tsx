/** What a person can do with a note: take it away as text, have it hidden, or report that it is wrong. Nothing is sent: both texts go to the clipboard. */
import { useState } from 'preact/hooks';
import type { Note } from '../report/note';

/** The note on these words, every note on its topic, or Footing on this site. */
export type HideScope = 'note' | 'topic' | 'site';

export interface CardActionHandlers {
  /** @returns False where the browser did not let us write to the clipboard. */
  readonly onCopy: (note: Note, what: 'note' | 'mistake') => Promise<boolean>;
  readonly onHide: (note: Note, scope: HideScope) => void;
  /** Opens the library at the note's topic. */
  readonly onLibrary: (note: Note) => void;
}

interface CardActionsProps extends CardActionHandlers {
  readonly note: Note;
  readonly siteName: string;
}

export function CardActions({ note, siteName, onCopy, onHide, onLibrary }: CardActionsProps) {
  const [isOpen, open] = useState(false);
  const [said, say] = useState('');
  const copy = async (what: 'note' | 'mistake', done: string) =>
    say((await onCopy(note, what)) ? done : 'The browser did not allow it. Select the text of the card and copy it.');
  return (
    <div class="actions">
      {note.appraisal.verdict !== 'not-assessed' && (
        <button type="button" onClick={() => onLibrary(note)}>
          All studies and reasons
        </button>
      )}
      <button type="button" onClick={() => void copy('note', 'Copied, with a link to the sentence.')}>
        Copy note
      </button>
      <button type="button" aria-expanded={isOpen} aria-controls="footing-hide" onClick={() => open(!isOpen)}>
        Not this…
      </button>
      <button type="button" onClick={() => void copy('mistake', 'A report was copied. Send it to whoever gave you Footing.')}>
        Report a mistake
      </button>
      <fieldset id="footing-hide" aria-label="Hide" hidden={!isOpen}>
        <button type="button" onClick={() => onHide(note, 'note')}>
          Hide this note
        </button>
        <button type="button" onClick={() => onHide(note, 'topic')}>
          Hide notes on “{note.topic.label}”
        </button>
        <button type="button" onClick={() => onHide(note, 'site')}>
          Switch off on {siteName}
        </button>
      </fieldset>
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
}
