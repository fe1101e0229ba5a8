/** A small button at the end of each passage: what the keyboard and screen readers reach, in reading order. */
import { safetyLabel, verdictWords } from '../report/wording';
import { say } from '../words/say';
import { glyphs } from './glyphs';
import { isCovered, roomFor, spotOf } from './marker-spot';
import type { Look } from './look';
import { elementOf } from './near-passages';
import { themeAt } from './page-theme';
import type { Passage } from './passages';

/** Markers placed between two looks at the time left in an idle slice. */
const CHUNK = 20;

export interface Markers {
  update(passages: readonly Passage[]): void;
  /** Puts these markers where their passages now end. */
  place(near: readonly Passage[]): void;
  /**
   * Takes from sight, though not from the Tab key, the markers of passages that something lies over, that are far away
   * (scrolled out of a box of their own, perhaps), or whose lines leave no room for one.
   */
  cover(near: readonly Passage[]): void;
  /** The same for passages whose box is being scrolled, until it rests. */
  coverAll(passages: readonly Passage[]): void;
  /** Places all of them, not only those near, in idle time: the Tab key may go to any of them. */
  placeAllSoon(): void;
  /** Light or dark, as the page is around each of these. */
  dress(near: readonly Passage[]): void;
  buttonOf(key: string): HTMLButtonElement | null;
}

export function addMarkers(
  root: ShadowRoot,
  host: Element,
  onOpen: (passage: Passage) => void,
  setTheme: () => Look['theme'],
  signal: AbortSignal,
): Markers {
  const document = host.ownerDocument;
  const box = document.createElement('div');
  box.setAttribute('role', 'group');
  root.append(box);
  const places = new WeakMap<HTMLButtonElement, string>();
  let buttons = new Map<string, HTMLButtonElement>();
  let shown: readonly Passage[] = [];
  let inSight: ReadonlySet<HTMLButtonElement> = new Set();
  let idle = 0;
  signal.addEventListener('abort', () => cancelIdleCallback(idle), { once: true });

  function place(passages: readonly Passage[]): void {
    const origin = host.getBoundingClientRect();
    // Read all, then write all: one layout for any number of markers.
    const spots = passages.map(({ range }) => spotOf(range, host, origin));
    for (const [i, { key }] of passages.entries()) {
      const button = buttons.get(key);
      const spot = spots[i];
      if (!button) continue;
      // Only what changed is written: any write makes Chromium look at every highlighted range of the page again.
      if (button.hidden === (spot !== null)) button.hidden = !spot;
      const translate = spot && `${spot.x}px ${spot.y}px`;
      if (translate && places.get(button) !== translate) {
        places.set(button, translate);
        button.style.translate = translate;
      }
    }
  }

  function placeAllSoon(): void {
    cancelIdleCallback(idle);
    let at = 0;
    const step = (deadline: IdleDeadline) => {
      do {
        place(shown.slice(at, at + CHUNK));
        at += CHUNK;
      } while (at < shown.length && deadline.timeRemaining() > 4);
      if (at < shown.length && !signal.aborted) idle = requestIdleCallback(step);
    };
    if (!signal.aborted) idle = requestIdleCallback(step);
  }

  return {
    update(passages) {
      box.ariaLabel = say('notes.all');
      const next = new Map<string, HTMLButtonElement>();
      for (const passage of passages) {
        const button = buttons.get(passage.key) ?? addButton(document);
        const name = nameOf(passage);
        if (button.ariaLabel !== name) button.ariaLabel = name;
        if (button.dataset.kind !== passage.kind) {
          button.dataset.kind = passage.kind;
          button.textContent = glyphs[passage.kind];
        }
        button.onclick = () => onOpen(passage);
        next.set(passage.key, button);
      }
      const had = root.activeElement;
      // A marker that stays in place is not moved: moving it would take the focus away.
      if (!sameOrder([...next.values()], [...box.children])) box.replaceChildren(...next.values());
      if (had instanceof HTMLElement && had !== root.activeElement) had.focus({ preventScroll: true });
      buttons = next;
      shown = passages;
      placeAllSoon();
    },
    place,
    cover(near) {
      const rooms = near.map(({ range }) => (isCovered(range, host) ? 'none' : roomFor(range, host)));
      const seen = new Set<HTMLButtonElement>();
      for (const [i, { key }] of near.entries()) {
        const button = buttons.get(key);
        if (!button) continue;
        const room = rooms[i] ?? null;
        if (room !== null) {
          button.toggleAttribute('data-covered', room === 'none');
          button.toggleAttribute('data-small', room === 'small');
        }
        if (room !== 'none') seen.add(button);
      }
      for (const button of inSight) if (!seen.has(button)) button.toggleAttribute('data-covered', true);
      inSight = seen;
    },
    coverAll(passages) {
      for (const { key } of passages) buttons.get(key)?.toggleAttribute('data-covered', true);
    },
    placeAllSoon,
    dress(near) {
      for (const { key, range } of near) {
        const button = buttons.get(key);
        const theme = themeAt(elementOf(range), setTheme());
        if (button && button.dataset.theme !== theme) button.dataset.theme = theme;
      }
    },
    buttonOf: (key) => buttons.get(key) ?? null,
  };
}

/** Hidden until it has a place, and out of sight until it is known that it covers nothing. */
function addButton(document: Document): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'marker';
  button.hidden = true;
  button.toggleAttribute('data-covered', true);
  return button;
}

function nameOf({ notes, kind }: Passage): string {
  const [first, ...rest] = notes;
  const safety = kind === 'safety' ? `${safetyLabel()}. ` : '';
  const verdict = `${safety}${verdictWords[first.appraisal.verdict]}`;
  const { label } = first.topic;
  return rest.length ? say('notes.markerMore', verdict, label, rest.length) : say('notes.marker', verdict, label);
}

function sameOrder(a: readonly Element[], b: readonly Element[]): boolean {
  return a.length === b.length && a.every((element, i) => element === b[i]);
}
