/**
 * Notes on one page: lines under the words, markers, one card. Takes placed notes; gives a way to update them and to bring one into view.
 * The page's own DOM is never changed; on abort nothing of ours is left.
 */
import type { EvidenceBase } from '../evidence/evidence';
import { countVerdicts } from '../report/order-notes';
import { announce } from '../report/wording';
import { addCard } from './card-popover';
import { clearPaint, paintPassages } from './highlights';
import { passageAt } from './hit-test';
import { addHost } from './host';
import { addMarkers } from './markers';
import { elementOf, watchNear } from './near-passages';
import { type Passage, type PlacedNote, toPassages } from './passages';

/** Rest of the pointer before a card opens: shorter ones open on the way to somewhere else. */
const OPEN_AFTER_MS = 280;
/** How long nothing may move before markers under a header that stays are looked for. */
const REST_MS = 120;
/** Time to bring the pointer from the words to the card. */
const CLOSE_AFTER_MS = 350;

export interface NotesView {
  update(placed: readonly PlacedNote[]): void;
  /** Scrolls the claim's words into view. False when they are gone. */
  reveal(claimId: string): boolean;
  openCard(claimId: string): void;
}

export interface ShowNotesOptions {
  readonly document: Document;
  readonly base: Pick<EvidenceBase, 'version' | 'date'>;
  /** Of the shadow root: closed in what ships. */
  readonly mode: ShadowRootMode;
  readonly signal: AbortSignal;
}

export function showNotes({ document, base, mode, signal }: ShowNotesOptions): NotesView {
  if (signal.aborted) return { update: () => undefined, reveal: () => false, openCard: () => undefined };
  const { root, element: host } = addHost(document, mode, signal);
  const card = addCard(root, document, base, () => close(true));
  const markers = addMarkers(root, host, (passage) => pin(passage, null), signal);
  const near = watchNear(() => {
    markers.dress(near.list());
    placeSoon();
  }, signal);
  const status = document.createElement('p');
  status.className = 'quiet';
  status.setAttribute('role', 'status');
  root.append(status);
  let passages: readonly Passage[] = [];
  let isPinned = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let restTimer: ReturnType<typeof setTimeout> | undefined;

  listen();

  function pin(passage: Passage, claimId: string | null): void {
    clearTimeout(timer);
    isPinned = true;
    card.open(passage, claimId, markers.buttonOf(passage.key));
    card.element.focus({ preventScroll: true });
  }

  /** @param giveBack - Whether the marker takes the focus that the card had. */
  function close(giveBack: boolean): void {
    clearTimeout(timer);
    const passage = card.current();
    if (!passage) return;
    const hadFocus = root.activeElement !== null && card.element.contains(root.activeElement);
    isPinned = false;
    card.close();
    if (giveBack && hadFocus) markers.buttonOf(passage.key)?.focus({ preventScroll: true });
  }

  function listen(): void {
    const options = { signal, passive: true } as const;
    document.addEventListener('pointermove', onPointer, options);
    document.addEventListener('click', onClick, { signal });
    document.addEventListener('keydown', onKey, { signal, capture: true });
    document.addEventListener('scroll', onScroll, { ...options, capture: true });
    for (const type of ['click', 'keydown'] as const) root.addEventListener(type, onlyPeople, { signal, capture: true });
    document.defaultView?.addEventListener('resize', placeAllSoon, options);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => markers.dress(near.list()), { signal });
    const observer = new ResizeObserver(placeAllSoon);
    observer.observe(document.documentElement);
    if (document.body) observer.observe(document.body);
    void document.fonts.ready.then(placeAllSoon);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(restTimer);
      cancelAnimationFrame(frame);
      card.close();
      clearPaint();
    });
  }

  function placeSoon(): void {
    if (frame || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      markers.place(near.list());
      card.place();
    });
    coverSoon();
  }

  function coverSoon(): void {
    clearTimeout(restTimer);
    restTimer = setTimeout(() => markers.cover(near.list()), REST_MS);
  }

  /** Markers move with the page by themselves; with a box that scrolls inside it they do not. */
  function onScroll({ target }: Event): void {
    if (target === document) {
      if (card.current()) card.place();
      coverSoon();
      return;
    }
    if (!(target instanceof Element) || target === host) return;
    const moved = near.list().filter(({ range }) => target.contains(range.startContainer));
    if (!moved.length) return;
    markers.coverAll(moved);
    placeSoon();
  }

  function placeAllSoon(): void {
    if (signal.aborted) return;
    markers.placeAllSoon();
    placeSoon();
  }

  /** A script of the page can make events; it can not press our buttons. */
  function onlyPeople(event: Event): void {
    if (event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function onPointer(event: PointerEvent): void {
    if (!event.isTrusted || isPinned || event.pointerType === 'touch' || !passages.length) return;
    const overUs = event.composedPath().includes(host);
    const under = overUs ? card.current() : passageAt(near.list(), event.clientX, event.clientY);
    clearTimeout(timer);
    if (under === card.current()) return;
    timer = under
      ? setTimeout(() => card.open(under, null, markers.buttonOf(under.key)), OPEN_AFTER_MS)
      : setTimeout(() => close(false), CLOSE_AFTER_MS);
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.composedPath().includes(host)) return;
    const isOwn =
      event.target instanceof Element && event.target.closest('a[href], button, input, select, textarea, label, summary, [role="button"]');
    const isSelecting = document.getSelection()?.isCollapsed === false;
    const under = isOwn || isSelecting ? null : passageAt(near.list(), event.clientX, event.clientY);
    if (under) {
      clearTimeout(timer);
      isPinned = true;
      card.open(under, null, markers.buttonOf(under.key));
    } else close(false);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isTrusted && event.key === 'Escape') close(true);
  }

  const passageOf = (claimId: string) => passages.find(({ notes }) => notes.some((note) => note.claim.id === claimId));

  return {
    update(placed) {
      passages = toPassages(placed);
      paintPassages(passages);
      near.watch(passages);
      markers.update(passages);
      markers.dress(near.list());
      placeSoon();
      const words = announce(countVerdicts(placed.map(({ note }) => note)));
      if (passages.length && status.textContent !== words) status.textContent = words;
      const open = card.current();
      const still = open && passages.find(({ key }) => key === open.key);
      if (still) card.refresh(still);
      else close(false);
    },
    reveal(claimId) {
      const passage = passageOf(claimId);
      const element = passage && elementOf(passage.range);
      if (!element?.isConnected) return false;
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
      element.scrollIntoView({ block: 'center', behavior: isStill ? 'instant' : 'smooth' });
      return true;
    },
    openCard(claimId) {
      const passage = passageOf(claimId);
      if (passage) pin(passage, claimId);
    },
  };
}
