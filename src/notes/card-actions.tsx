/** What a person can do with a note: take it away as text, have it hidden, or report that it is wrong. Nothing is sent: both texts go to the clipboard. */
import { useState } from 'preact/hooks';
import type { Note } from '../report/note';
import { say } from '../words/say';

/** The note on these words, every note on its topic, or Footing on this site. */
export type HideScope = 'note' | 'topic' | 'site';

export interface CardActionHandlers {
  /** @returns False where the browser did not let us write to the clipboard. */
  readonly onCopy: (note: Note, what: 'note' | 'mistake') => Promise<boolean>;
  readonly onHide: (note: Note, scope: HideScope) => void;
  /** Opens the library at the note's topic. */
  readonly onLibrary: (note: Note) => void;
  /** Opens the side panel with every claim of the page; no button where null. */
  readonly onPanel: (() => void) | null;
}

interface CardActionsProps extends CardActionHandlers {
  readonly note: Note;
  readonly siteName: string;
}

export function CardActions({ note, siteName, onCopy, onHide, onLibrary, onPanel }: CardActionsProps) {
  const [isOpen, open] = useState(false);
  const [told, tell] = useState<'' | 'card.copied' | 'card.mistakeCopied' | 'card.copyFailed'>('');
  const copy = async (what: 'note' | 'mistake') => {
    const done = what === 'note' ? 'card.copied' : 'card.mistakeCopied';
    tell((await onCopy(note, what)) ? done : 'card.copyFailed');
  };
  return (
    <div class="actions">
      {note.appraisal.verdict !== 'not-assessed' && (
        <button type="button" onClick={() => onLibrary(note)}>
          {say('card.library')}
        </button>
      )}
      {onPanel && (
        <button type="button" onClick={onPanel}>
          {say('card.panel')}
        </button>
      )}
      <button type="button" onClick={() => void copy('note')}>
        {say('card.copy')}
      </button>
      <button type="button" aria-expanded={isOpen} aria-controls="footing-hide" onClick={() => open(!isOpen)}>
        {say('card.notThis')}
      </button>
      <button type="button" onClick={() => void copy('mistake')}>
        {say('card.mistake')}
      </button>
      <fieldset id="footing-hide" aria-label={say('card.hide')} hidden={!isOpen}>
        <button type="button" onClick={() => onHide(note, 'note')}>
          {say('card.hideNote')}
        </button>
        <button type="button" onClick={() => onHide(note, 'topic')}>
          {say('card.hideTopic', note.topic.label)}
        </button>
        <button type="button" onClick={() => onHide(note, 'site')}>
          {say('card.hideSite', siteName)}
        </button>
      </fieldset>
      <p class="said" role="status">
        {told && say(told)}
      </p>
    </div>
  );
}
