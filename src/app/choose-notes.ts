/** Which notes a person's settings leave in, and how they look. Pure. */
import { type Look, lookOf } from '../notes/look';
import type { Note } from '../report/note';
import { noteKey } from '../report/note-key';
import type { Settings } from '../settings/settings';

const TEXT_PX: Readonly<Record<Settings['textSize'], number>> = { normal: 14, large: 16, larger: 19 };

/** What can hurt is left out only where that very note or topic was hidden, never by its verdict. */
export function chooseNotes(notes: readonly Note[], settings: Settings): readonly Note[] {
  const topics = new Set(settings.hiddenTopics);
  const verdicts = new Set<string>(settings.hiddenVerdicts);
  const keys = new Set(settings.hiddenNotes);
  if (topics.size + verdicts.size + keys.size === 0) return notes;
  return notes.filter((note) => {
    const { verdict, safety } = note.appraisal;
    return !topics.has(note.topic.id) && (safety || !verdicts.has(verdict)) && !(keys.size > 0 && keys.has(noteKey(note)));
  });
}

export function lookFrom({ theme, palette, textSize, density, hover, print }: Settings): Look {
  return lookOf({ theme, palette, textPx: TEXT_PX[textSize], markers: density !== 'marks', hover, print: print === 'notes' });
}
