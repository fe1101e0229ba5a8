/**
 * Notes on one page: lines under the words, markers, one card. Takes placed notes; gives a way to update them and to go to one.
 * The page's own DOM is never changed; on abort nothing of ours is left.
 */
import type { BaseStamp } from '../report/annotated-document';
import type { Note, TopicDetails } from '../report/note';
import { countVerdicts } from '../report/order-notes';
import { announce } from '../report/wording';
import type { Words } from '../words/say';
import type { HideScope } from './card-actions';
import { type AddCard, offeredCard } from './card-door';
import { addCardOpener } from './card-opener';
import type { CardPopover } from './card-popover';
import { addDrawnLines } from './drawn-lines';
import { clearPaint, paintPassages } from './highlights';
import { addHost } from './host';
import { keepPlaced } from './keep-placed';
import { type Look, lookOf } from './look';
import { addMarkers } from './markers';
import { elementOf, watchNear } from './near-passages';
import { type Passage, type PlacedNote, toPassages } from './passages';
import { addPrintedList } from './printed-list';
import { addToast, type ToastText } from './toast';

export interface NotesView {
  update(placed: readonly PlacedNote[]): void;
  /** Sizes, colours and habits that a person has set. */
  dress(look: Look): void;
  /** Scrolls the claim's words into view. False when they are gone. */
  reveal(claimId: string): boolean;
  openCard(claimId: string): void;
  /** To the next note or the one before, from where the reader is. False at either end. */
  step(by: 1 | -1): boolean;
  /** The card of the note last stepped to, or of the first in sight. False where there is none. */
  openCurrent(): boolean;
  /** For screen readers. */
  say(text: string): void;
}

export interface ShowNotesOptions {
  readonly document: Document;
  readonly base: BaseStamp;
  /** Of the shadow root: closed in what ships. */
  readonly mode: ShadowRootMode;
  /** As it is called in the language spoken. */
  readonly siteName: () => string;
  /** Those now spoken: the card's script has none of its own. */
  readonly words: () => Words;
  /** Brings the card's script into this frame. */
  readonly loadCard: () => Promise<AddCard | null>;
  readonly loadDetails: (note: Note) => Promise<TopicDetails | null>;
  /** Shows all that is on file on a note's topic, away from this page. */
  readonly openLibrary: (note: Note) => void;
  /** Opens the side panel, which lists this page; null where there is no page to list. */
  readonly openPanel: (() => void) | null;
  /** A card has been opened at this claim. */
  readonly opened: (claimId: string) => void;
  /** Hides what was asked; the line that is then shown offers the way back. */
  readonly hide: (note: Note, scope: HideScope) => ToastText;
  readonly signal: AbortSignal;
}

const NO_VIEW: NotesView = {
  update: () => undefined,
  dress: () => undefined,
  reveal: () => false,
  openCard: () => undefined,
  step: () => false,
  openCurrent: () => false,
  say: () => undefined,
};

export function showNotes({
  document,
  base,
  mode,
  siteName,
  words,
  loadCard,
  loadDetails,
  openLibrary,
  openPanel,
  opened,
  hide,
  signal,
}: ShowNotesOptions): NotesView {
  if (signal.aborted) return NO_VIEW;
  const { root, element: host } = addHost(document, mode, signal);
  let look = lookOf({});
  host.dataset.palette = look.palette;
  let passages: readonly Passage[] = [];
  let current: string | null = null;
  let announced = '';

  let making: Promise<CardPopover | null> | null = null;
  const makeCard = async (): Promise<CardPopover | null> => {
    const addCard = offeredCard() ?? (await loadCard());
    if (!addCard) making = null;
    return (
      addCard?.({
        root,
        host,
        base,
        siteName,
        words,
        theme: () => look.theme,
        onHide,
        onLibrary: openLibrary,
        onPanel: openPanel,
        onClose: () => opener.close(true),
      }) ?? null
    );
  };
  const onHide = (note: Note, scope: HideScope) => {
    opener.close(false);
    toast.show(hide(note, scope));
  };
  const markers = addMarkers(
    root,
    host,
    (passage) => opener.pin(passage, null),
    () => look.theme,
    signal,
  );
  const near = watchNear(() => {
    markers.dress(near.list());
    placing.soon();
  }, signal);
  const opener = addCardOpener({
    host,
    root,
    loadCard: () => {
      making ??= makeCard();
      return making;
    },
    markers,
    near,
    opensOnHover: () => look.hover,
    loadDetails,
    opened,
    signal,
  });
  const lines = addDrawnLines(root, host);
  const forced = matchMedia('(forced-colors: active)');
  const placeOthers = () => {
    opener.place();
    if (forced.matches) lines.draw(near.list());
  };
  const placing = keepPlaced(host, { onScroll: () => opener.place(), onPlace: placeOthers }, markers, near, signal);
  forced.addEventListener('change', paint, { signal });
  const toast = addToast(root, document, signal);
  const tell = addStatus(root, document, signal);
  const printed = addPrintedList(root, host, base, loadDetails, signal);
  // A script of the page can make events; it can not press our buttons.
  for (const type of ['click', 'keydown'] as const) root.addEventListener(type, onlyPeople, { signal, capture: true });
  signal.addEventListener('abort', () => clearPaint());

  function paint(): void {
    if (forced.matches) clearPaint();
    else paintPassages(passages);
    lines.draw([]);
    placing.soon();
  }

  const passageOf = (claimId: string) => passages.find(({ notes }) => notes.some((note) => note.claim.id === claimId));

  function bringIntoView({ range }: Passage): boolean {
    const element = elementOf(range);
    if (!element?.isConnected) return false;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: isStill ? 'instant' : 'smooth' });
    return true;
  }

  /** The place in reading order from which "next" and "previous" count. */
  function whereNow(): number {
    const focused = passages.findIndex(({ key }) => markers.buttonOf(key) === root.activeElement);
    if (focused >= 0) return focused;
    return passages.findIndex(({ key }) => key === current);
  }

  return {
    update(placed) {
      // Not the page's: what is of another language or direction around our notes ends here.
      host.lang = words().language;
      host.dir = 'ltr';
      passages = toPassages(placed);
      paint();
      near.watch(passages);
      markers.update(passages);
      markers.dress(near.list());
      placing.soon();
      const announcement = announce(countVerdicts(placed.map(({ note }) => note)));
      if (passages.length && announced !== announcement) tell(announcement);
      announced = announcement;
      opener.refresh(passages);
      printed.update(look.print ? passages : []);
    },
    dress(next) {
      const stopsHovering = look.hover && !next.hover;
      look = next;
      host.dataset.palette = look.palette;
      host.style.setProperty('--text', `${look.textPx}px`);
      host.toggleAttribute('data-no-markers', !look.markers);
      markers.dress(near.list());
      printed.update(look.print ? passages : []);
      if (stopsHovering) opener.close(true);
    },
    reveal(claimId) {
      const passage = passageOf(claimId);
      if (!passage || !bringIntoView(passage)) return false;
      current = passage.key;
      return true;
    },
    openCard(claimId) {
      const passage = passageOf(claimId);
      if (passage) opener.pin(passage, claimId);
    },
    step(by) {
      const now = whereNow();
      const first = by > 0 ? passages.findIndex(isBelowTop) : passages.findLastIndex((passage) => !isBelowTop(passage));
      const passage = passages[now >= 0 ? now + by : first];
      if (!passage || !bringIntoView(passage)) return false;
      current = passage.key;
      opener.close(false);
      markers.buttonOf(passage.key)?.focus({ preventScroll: true });
      return true;
    },
    openCurrent() {
      const passage = passages[whereNow()] ?? passages.find(isBelowTop);
      if (!passage || !bringIntoView(passage)) return false;
      opener.pin(passage, null);
      return true;
    },
    say: tell,
  };
}

function isBelowTop({ range }: Passage): boolean {
  return range.getBoundingClientRect().bottom > 0;
}

/** How long what is announced stays, in ms: screen readers take it up at once, and the browser's own search must not find it on the page. */
const ANNOUNCED_MS = 5_000;

function addStatus(root: ShadowRoot, document: Document, signal: AbortSignal): (text: string) => void {
  const status = document.createElement('p');
  status.className = 'quiet';
  status.setAttribute('role', 'status');
  root.append(status);
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (text) => {
    status.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => status.replaceChildren(), ANNOUNCED_MS);
  };
}

function onlyPeople(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
