/** Draws, places and closes the card: a native popover, so that it stands above everything, beside the words it is about. When it opens is card-opener.ts. */
import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import type { BaseStamp } from '../report/annotated-document';
import type { Note, TopicDetails } from '../report/note';
import { speak, type Words } from '../words/say';
import { Card } from './card';
import type { HideScope } from './card-actions';
import { cardStyles } from './card-styles';
import { copyNote } from './copy-note';
import type { Look } from './look';
import { elementOf } from './near-passages';
import { themeAt } from './page-theme';
import type { Passage } from './passages';

/** Room kept between the card and the window's edge, in px. */
const EDGE_PX = 8;
/** The card's height in px: at most the first; where neither side of the words has the second, it may cover them. */
const MAX_HEIGHT = 600;
const MIN_HEIGHT = 200;

/** By topic id; a topic is missing where nothing is on file or nothing could be loaded. */
export type DetailsByTopic = ReadonlyMap<string, TopicDetails>;

export interface CardPopover {
  readonly element: HTMLElement;
  /** @param marker - Where the Tab key comes from and goes back to. */
  open(passage: Passage, claimId: string | null, details: DetailsByTopic, marker: HTMLElement | null): void;
  close(): void;
  /** Puts it beside its words again after the page moved. */
  place(): void;
  current(): Passage | null;
  /** The page was read again: the same words may stand in new nodes, or be weighed anew. */
  refresh(passage: Passage): void;
}

export interface CardPopoverOptions {
  readonly root: ShadowRoot;
  readonly host: Element;
  readonly base: BaseStamp;
  readonly siteName: () => string;
  /** This script comes without words. */
  readonly words: () => Words;
  readonly onHide: (note: Note, scope: HideScope) => void;
  readonly onLibrary: (note: Note) => void;
  readonly onPanel: (() => void) | null;
  readonly theme: () => Look['theme'];
  readonly onClose: () => void;
}

export function addCard({
  root,
  host,
  base,
  siteName,
  words,
  theme,
  onHide,
  onLibrary,
  onPanel,
  onClose,
}: CardPopoverOptions): CardPopover {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles);
  root.adoptedStyleSheets.push(sheet);
  const element = host.ownerDocument.createElement('div');
  element.className = 'card';
  element.popover = 'manual';
  element.tabIndex = -1;
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', 'footing-verdict');
  root.append(element);
  let passage: Passage | null = null;
  let asked: string | null = null;
  let known: DetailsByTopic = new Map();

  const detailsOf = (note: Note) => known.get(note.topic.id) ?? null;
  const actions = {
    onCopy: (note: Note, what: 'note' | 'mistake') => copyNote(root, what, note, detailsOf(note), passage?.linkOf(note) ?? null, base),
    onHide,
    onLibrary,
    onPanel,
  };

  function draw(shown: Passage): void {
    speak(words());
    element.dataset.theme = themeAt(elementOf(shown.range), theme());
    element.dataset.kind = shown.kind;
    render(
      <Card
        key={`${shown.key} ${asked}`}
        passage={shown}
        claimId={asked}
        detailsOf={detailsOf}
        {...{ base, actions, onClose }}
        siteName={siteName()}
      />,
      element,
    );
  }

  function place(): void {
    if (!passage) return;
    const { range } = passage;
    const reference = { getBoundingClientRect: () => range.getBoundingClientRect(), getClientRects: () => range.getClientRects() };
    void computePosition(reference, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(6),
        flip({ padding: EDGE_PX }),
        size({
          padding: EDGE_PX,
          apply({ availableHeight }) {
            element.style.maxHeight = `${Math.round(Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, availableHeight)))}px`;
          },
        }),
        shift({ padding: EDGE_PX, crossAxis: true }),
      ],
    }).then(({ x, y }) => Object.assign(element.style, { left: `${x}px`, top: `${y}px` }));
  }

  return {
    element,
    open(next, claimId, details, marker) {
      // Shown anew for other words: a popover takes its place in the Tab order when it is shown.
      if (passage && passage.key !== next.key && element.matches(':popover-open')) element.hidePopover();
      passage = next;
      asked = claimId;
      known = details;
      draw(next);
      if (!element.matches(':popover-open')) element.showPopover(marker ? { source: marker } : {});
      element.scrollTop = 0;
      place();
    },
    close() {
      passage = null;
      if (element.matches(':popover-open')) element.hidePopover();
      render(null, element);
    },
    place,
    current: () => passage,
    refresh(next) {
      passage = next;
      draw(next);
      place();
    },
  };
}
