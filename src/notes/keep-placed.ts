/** Keeps markers and card where their words are: on scrolling, resizing, late fonts, boxes that scroll within the page, and whatever has moved to its end. */
import type { Markers } from './markers';
import type { NearPassages } from './near-passages';

/** How long nothing may move before markers under a header that stays are looked for. */
const REST_MS = 120;

/** What else has a place beside words. */
export interface OtherParts {
  /** The page scrolled: what stands in the window, not on the page, has to follow. */
  readonly onScroll: () => void;
  readonly onPlace: () => void;
}

export interface Placing {
  /** Those near the window, with the next frame. */
  soon(): void;
}

export function keepPlaced(host: Element, others: OtherParts, markers: Markers, near: NearPassages, signal: AbortSignal): Placing {
  const document = host.ownerDocument;
  let frame = 0;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  const options = { signal, passive: true } as const;
  document.addEventListener('scroll', onScroll, { ...options, capture: true });
  document.defaultView?.addEventListener('resize', allSoon, options);
  // A transform changes no size that an observer could tell.
  for (const type of ['transitionend', 'animationend']) document.addEventListener(type, onMoved, { ...options, capture: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => markers.dress(near.list()), { signal });
  const observer = new ResizeObserver(allSoon);
  observer.observe(document.documentElement);
  if (document.body) observer.observe(document.body);
  void document.fonts.ready.then(allSoon);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(restTimer);
    cancelAnimationFrame(frame);
  });

  function soon(): void {
    if (frame || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      markers.place(near.list());
      if (restTimer === undefined) markers.cover(near.list());
      others.onPlace();
    });
  }

  function coverSoon(): void {
    clearTimeout(restTimer);
    restTimer = setTimeout(() => {
      restTimer = undefined;
      markers.cover(near.list());
    }, REST_MS);
  }

  /** Markers move with the page by themselves; with a box that scrolls inside it they do not. */
  function onScroll({ target }: Event): void {
    if (target === document) {
      others.onScroll();
      coverSoon();
      return;
    }
    if (!(target instanceof Element) || target === host) return;
    const moved = near.list().filter(({ range }) => target.contains(range.startContainer));
    if (!moved.length) return;
    markers.coverAll(moved);
    coverSoon();
    soon();
  }

  function onMoved({ target }: Event): void {
    if (target instanceof Element && near.list().some(({ range }) => target.contains(range.startContainer))) soon();
  }

  function allSoon(): void {
    if (signal.aborted) return;
    markers.placeAllSoon();
    soon();
  }

  return { soon };
}
