/** Puts a note on the clipboard as text. */
import type { BaseStamp } from '../report/annotated-document';
import type { Note, TopicDetails } from '../report/note';
import { mistakeText, noteText } from '../report/note-text';

/** @returns False where the browser did not allow it. */
export async function copyNote(
  root: ShadowRoot,
  what: 'note' | 'mistake',
  note: Note,
  details: TopicDetails | null,
  link: string | null,
  base: BaseStamp,
): Promise<boolean> {
  const text = what === 'note' ? noteText(note, details, link, base) : mistakeText(note, link, base);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(root, text);
  }
}

/** Pages without https have no clipboard to write to, and some forbid it to themselves; the old command still works there. */
function copyByCommand(root: ShadowRoot, text: string): boolean {
  const { ownerDocument } = root.host;
  const had = root.activeElement;
  const field = ownerDocument.createElement('textarea');
  field.className = 'quiet';
  field.value = text;
  root.append(field);
  field.select();
  const isDone = ownerDocument.execCommand('copy');
  field.remove();
  if (had instanceof HTMLElement) had.focus({ preventScroll: true });
  return isDone;
}
