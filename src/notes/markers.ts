/** A small button at the end of each passage: what the keyboard and screen readers reach, in reading order. */
import { safetyWord, verdictWords } from '../report/wording';
import { glyphs } from './glyphs';
import type { Passage } from './passages';

/** Width and height in px; styles.ts draws it. */
const SIZE = 14;
/** How far a marker may hang into its line, in px: up to where small letters begin, so that no letter is covered. */
const HANG = 4;

export interface Markers {
  update(passages: readonly Passage[]): void;
  /** Puts each marker where its passage now ends. */
  place(): void;
  buttonOf(key: string): HTMLButtonElement | null;
}

export function addMarkers(root: ShadowRoot, host: Element, onOpen: (passage: Passage, event: Event) => void): Markers {
  const document = host.ownerDocument;
  const box = document.createElement('div');
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', 'Notes on this page');
  root.append(box);
  let buttons = new Map<string, HTMLButtonElement>();
  let shown: readonly Passage[] = [];

  function place(): void {
    const origin = host.getBoundingClientRect();
    // Read all, then write all: one layout for any number of markers.
    const ends = shown.map(({ range }) => endOf(range));
    for (const [i, { key }] of shown.entries()) {
      const button = buttons.get(key);
      const end = ends[i];
      if (!button) continue;
      button.hidden = !end;
      if (end) button.style.translate = `${Math.round(end.right - origin.left)}px ${Math.round(end.top - origin.top - SIZE + HANG)}px`;
    }
  }

  return {
    update(passages) {
      const next = new Map<string, HTMLButtonElement>();
      for (const passage of passages) {
        const button = buttons.get(passage.key) ?? document.createElement('button');
        button.type = 'button';
        button.className = 'marker';
        button.dataset.kind = passage.kind;
        button.textContent = glyphs[passage.kind];
        button.setAttribute('aria-label', nameOf(passage));
        button.onclick = (event) => onOpen(passage, event);
        next.set(passage.key, button);
      }
      const had = root.activeElement;
      // A marker that stays in place is not moved: moving it would take the focus away.
      if (!sameOrder([...next.values()], [...box.children])) box.replaceChildren(...next.values());
      if (had instanceof HTMLElement && had !== root.activeElement) had.focus({ preventScroll: true });
      buttons = next;
      shown = passages;
      place();
    },
    place,
    buttonOf: (key) => buttons.get(key) ?? null,
  };
}

function nameOf({ notes, kind }: Passage): string {
  const [first, ...rest] = notes;
  const more = rest.length ? ` and ${rest.length} more` : '';
  const safety = kind === 'safety' ? `${safetyWord}. ` : '';
  return `${safety}${verdictWords[first.appraisal.verdict]}: ${first.topic.label}${more}. Open note`;
}

/** The last line of the range; null where nothing of it is laid out. */
function endOf(range: Range): DOMRect | null {
  return [...range.getClientRects()].findLast((line) => line.width > 0 && line.height > 0) ?? null;
}

function sameOrder(a: readonly Element[], b: readonly Element[]): boolean {
  return a.length === b.length && a.every((element, i) => element === b[i]);
}
