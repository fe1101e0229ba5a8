/**
 * Which passages are at most half a window away from what is seen? Only those are measured on every scroll: a thread can hold thousands.
 * No observer takes ranges, so the element around each range is watched.
 */
import type { Passage } from './passages';

/** How far beyond the window, above and below. */
const MARGIN = '50% 0px';

export interface NearPassages {
  watch(passages: readonly Passage[]): void;
  /** In reading order. */
  list(): readonly Passage[];
  all(): readonly Passage[];
}

export function watchNear(onChange: () => void, signal: AbortSignal): NearPassages {
  const near = new Set<Element>();
  /** From the element that is watched to the passages in it. */
  let inside = new Map<Element, Passage[]>();
  let all: readonly Passage[] = [];
  let listed: readonly Passage[] | null = null;
  const observer = new IntersectionObserver(onCross, { rootMargin: MARGIN });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  function onCross(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      if (isIntersecting) near.add(target);
      else {
        near.delete(target);
        if (boundingClientRect.width === 0 && boundingClientRect.height === 0) watchParent(target);
      }
    }
    listed = null;
    onChange();
  }

  /** An element with `display: contents` has no box and is never seen to cross; the one around it has. */
  function watchParent(element: Element): void {
    const parent = element.parentElement;
    const passages = inside.get(element);
    if (!parent || !passages) return;
    observer.unobserve(element);
    inside.delete(element);
    inside.set(parent, [...(inside.get(parent) ?? []), ...passages]);
    observer.observe(parent);
  }

  return {
    watch(passages) {
      const next = new Map<Element, Passage[]>();
      for (const passage of passages) {
        const element = elementOf(passage.range);
        if (!element) continue;
        const others = next.get(element);
        if (others) others.push(passage);
        else next.set(element, [passage]);
      }
      for (const element of inside.keys()) {
        if (next.has(element)) continue;
        observer.unobserve(element);
        near.delete(element);
      }
      for (const element of next.keys()) if (!inside.has(element)) observer.observe(element);
      inside = next;
      all = passages;
      listed = null;
    },
    list() {
      if (listed) return listed;
      const found = new Set([...near].flatMap((element) => inside.get(element) ?? []));
      listed = all.filter((passage) => found.has(passage));
      return listed;
    },
    all: () => all,
  };
}

/** The element that holds the beginning of a range. */
export function elementOf({ startContainer }: Range): Element | null {
  return startContainer instanceof Element ? startContainer : startContainer.parentElement;
}
