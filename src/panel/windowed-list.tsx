/** A list of any length that draws only the rows in sight. Rows are of one height. The list has the focus, the chosen row is told by aria-activedescendant. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond either edge, so that fast scrolling shows none that are missing. */
const BEYOND = 6;

interface WindowedListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly rowPx: number;
  readonly heightPx: number;
  readonly keyOf: (item: T) => string;
  readonly chosen: string | null;
  readonly draw: (item: T) => ComponentChildren;
  readonly onChoose: (item: T) => void;
  /** @returns Whether the key was one of the list's. */
  readonly onKey: (key: string) => boolean;
}

export function WindowedList<T>({ label, items, rowPx, heightPx, keyOf, chosen, draw, onChoose, onKey }: WindowedListProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const at = items.findIndex((item) => keyOf(item) === chosen);
  useEffect(() => {
    const list = box.current;
    if (!list || at < 0) return;
    if (at * rowPx < list.scrollTop) list.scrollTop = at * rowPx;
    if ((at + 1) * rowPx > list.scrollTop + list.clientHeight) list.scrollTop = (at + 1) * rowPx - list.clientHeight;
  }, [at, rowPx]);
  const first = Math.max(0, Math.floor(top / rowPx) - BEYOND);
  const last = Math.min(items.length, Math.ceil((top + heightPx) / rowPx) + BEYOND);
  const move = (to: number) => {
    const item = items[Math.max(0, Math.min(items.length - 1, to))];
    if (item !== undefined) onChoose(item);
  };
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    j: at + 1,
    ArrowUp: at - 1,
    k: at - 1,
    Home: 0,
    End: items.length - 1,
    PageDown: at + Math.floor(heightPx / rowPx),
    PageUp: at - Math.floor(heightPx / rowPx),
  };
  return (
    <div
      ref={box}
      role="listbox"
      aria-label={label}
      aria-activedescendant={at >= first && at < last ? `post-${at}` : undefined}
      tabIndex={0}
      class="windowed"
      style={{ height: `${Math.min(heightPx, Math.max(1, items.length) * rowPx + 2)}px` }}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const to = steps[event.key];
        if (to !== undefined) move(to);
        else if (!onKey(event.key)) return;
        event.preventDefault();
      }}
    >
      <div role="presentation" style={{ height: `${items.length * rowPx}px` }}>
        {items.slice(first, last).map((item, place) => {
          const index = first + place;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, see above.
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the list.
            <div
              key={keyOf(item)}
              id={`post-${index}`}
              role="option"
              aria-selected={index === at}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              class="post"
              style={{ top: `${index * rowPx}px`, height: `${rowPx}px` }}
              onClick={() => onChoose(item)}
            >
              {draw(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
