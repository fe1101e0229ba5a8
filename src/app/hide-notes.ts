/** "Not this": what was hidden goes at once; the line that says so offers the way back. Kept by the background, so that other tabs follow. */
import { send } from '../messaging/send';
import type { HideScope } from '../notes/card-actions';
import type { ToastText } from '../notes/toast';
import type { Note } from '../report/note';
import { noteKey } from '../report/note-key';
import type { Settings } from '../settings/settings';
import { say } from '../words/say';

export interface HidingSession {
  readonly siteName: () => string;
  /** New settings from the background: the notes are chosen again. */
  readonly apply: (settings: Settings) => void;
  /** All notes out of sight, or back, before the site itself is switched off. */
  readonly pause: (isPaused: boolean) => void;
}

export function hideNotes(note: Note, scope: HideScope, { siteName, apply, pause }: HidingSession): ToastText {
  const quietly = (changed: Promise<Settings>) => void changed.then(apply).catch(() => undefined);
  if (scope === 'site') {
    pause(true);
    return {
      text: say('notes.siteOff', siteName()),
      onUndo: () => pause(false),
      // Only now: switching off takes everything of ours from the page, this line too.
      onGone: () => void send('site.leave').catch(() => undefined),
    };
  }
  if (scope === 'topic') {
    const topic = note.topic.id;
    quietly(send('topic.hide', { topic, hidden: true }));
    return { text: say('notes.topicHidden', note.topic.label), onUndo: () => quietly(send('topic.hide', { topic, hidden: false })) };
  }
  const key = noteKey(note);
  quietly(send('note.hide', { key, hidden: true }));
  return { text: say('notes.noteHidden'), onUndo: () => quietly(send('note.hide', { key, hidden: false })) };
}
