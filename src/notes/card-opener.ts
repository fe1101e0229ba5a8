/**
 * When does the card open, stay and close? A rest of the pointer opens it, and it stays while the pointer is on its way to it;
 * click, tap or key pins it, and then it stays until Esc, its button or a click elsewhere. Focus goes back where it came from (WCAG 1.4.13, 2.4.11).
 */
import type { Note, TopicDetails } from '../report/note';
import type { CardPopover } from './card-popover';
import type { Markers } from './markers';
import type { NearPassages } from './near-passages';
import type { Passage } from './passages';
import { passageAt } from './hit-test';

/** Rest of the pointer before a card opens: shorter ones open on the way to somewhere else. */
const OPEN_AFTER_MS = 280;
/** Time to bring the pointer from the words to the card. */
const CLOSE_AFTER_MS = 350;
/** The card waits this long for what stands behind its note, so that it opens whole; a worker that sleeps needs a moment to wake. */
const DETAILS_MS = 1_500;
/** What the page itself does on a click there goes first. */
const OWN_CONTROLS = 'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

export interface CardOpener {
  pin(passage: Passage, claimId: string | null): void;
  /** @param giveBack - Whether the focus that the card had goes back to the marker. */
  close(giveBack: boolean): void;
  /** Puts the card beside its words again after the page moved. */
  place(): void;
  /** The page was read again. */
  refresh(passages: readonly Passage[]): void;
}

export interface CardOpenerOptions {
  readonly host: Element;
  readonly root: ShadowRoot;
  /** Loads the card's script on the first call. Null where it could not be had: the page is being left. */
  readonly loadCard: () => Promise<CardPopover | null>;
  readonly markers: Markers;
  readonly near: NearPassages;
  readonly opensOnHover: () => boolean;
  readonly loadDetails: (note: Note) => Promise<TopicDetails | null>;
  readonly opened: (claimId: string) => void;
  readonly signal: AbortSignal;
}

export function addCardOpener({
  host,
  root,
  loadCard,
  markers,
  near,
  opensOnHover,
  loadDetails,
  opened,
  signal,
}: CardOpenerOptions): CardOpener {
  const document = host.ownerDocument;
  let card: CardPopover | null = null;
  let isPinned = false;
  let pointed: Passage | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Raised by every opening and closing: what a slow answer was for may be over. */
  let turn = 0;

  document.addEventListener('pointermove', onPointer, { signal, passive: true });
  document.addEventListener('pointerleave', () => pointAt(null), { signal });
  document.addEventListener('click', onClick, { signal });
  document.addEventListener('keydown', onKey, { signal, capture: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    card?.close();
  });

  async function open(passage: Passage, claimId: string | null, takesFocus: boolean): Promise<void> {
    const mine = ++turn;
    clearTimeout(timer);
    const [details, loaded] = await Promise.all([detailsFor(passage), card ?? loadCard()]);
    if (mine !== turn || signal.aborted || !loaded) return;
    card = loaded;
    card.open(passage, claimId, details, markers.buttonOf(passage.key));
    if (takesFocus) card.element.focus({ preventScroll: true });
    opened(claimId ?? passage.notes[0].claim.id);
  }

  async function detailsFor({ notes }: Passage): Promise<ReadonlyMap<string, TopicDetails>> {
    const found = new Map<string, TopicDetails>();
    const all = Promise.all(
      notes.map(async (note) => {
        const details = await loadDetails(note);
        if (details) found.set(note.topic.id, details);
      }),
    );
    await Promise.race([all, new Promise((late) => setTimeout(late, DETAILS_MS))]);
    return found;
  }

  function pin(passage: Passage, claimId: string | null, takesFocus = true): void {
    isPinned = true;
    pointed = passage;
    void open(passage, claimId, takesFocus);
  }

  function close(giveBack: boolean): void {
    turn += 1;
    clearTimeout(timer);
    isPinned = false;
    pointed = null;
    const passage = card?.current();
    if (!card || !passage) return;
    const hadFocus = root.activeElement !== null && card.element.contains(root.activeElement);
    card.close();
    if (giveBack && hadFocus) markers.buttonOf(passage.key)?.focus({ preventScroll: true });
  }

  function onPointer(event: PointerEvent): void {
    if (!event.isTrusted || isPinned || event.pointerType === 'touch' || event.buttons !== 0) return;
    const isOverUs = event.composedPath().includes(host);
    if (isOverUs) pointAt(card?.current() ?? pointed);
    else pointAt(opensOnHover() ? passageAt(near, event.clientX, event.clientY) : null);
  }

  /** Starts the wait for the passage now pointed at, unless it is on already. */
  function pointAt(passage: Passage | null): void {
    if (isPinned || passage === pointed) return;
    pointed = passage;
    clearTimeout(timer);
    if (passage === (card?.current() ?? null)) return;
    if (passage) {
      // Asked for already now: it is there by the time the card opens.
      for (const note of passage.notes) void loadDetails(note);
      if (!card) void loadCard();
      timer = setTimeout(() => void open(passage, null, false), OPEN_AFTER_MS);
    } else timer = setTimeout(() => close(false), CLOSE_AFTER_MS);
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.composedPath().includes(host)) return;
    const isOwn = event.target instanceof Element && event.target.closest(OWN_CONTROLS) !== null;
    const isSelecting = document.getSelection()?.isCollapsed === false;
    const under = isOwn || isSelecting ? null : passageAt(near, event.clientX, event.clientY);
    if (under) pin(under, null, false);
    else close(false);
  }

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || !card?.current()) return;
    const isOurs = event.composedPath().includes(host);
    close(true);
    // The key was meant for the card: a dialog of the page that also closes on it stays.
    if (isOurs) event.stopPropagation();
  }

  return {
    pin,
    close,
    place: () => card?.place(),
    refresh(passages) {
      const shown = card?.current();
      if (!card || !shown) return;
      const still = passages.find(({ key }) => key === shown.key);
      if (!still) return close(false);
      if (pointed === shown) pointed = still;
      card.refresh(still);
    },
  };
}
