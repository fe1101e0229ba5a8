/** Opens, places and closes the card: a native popover, so that it stands above everything, beside the words it is about. */
import { computePosition, flip, inline, offset, shift } from '@floating-ui/dom';
import { render } from 'preact';
import type { EvidenceBase } from '../evidence/evidence';
import { Card } from './card';
import { themeAt } from './page-theme';
import type { Passage } from './passages';

export interface CardPopover {
  readonly element: HTMLElement;
  open(passage: Passage, claimId: string | null): void;
  close(): void;
  /** Puts it beside its words again after the page moved. */
  place(): void;
  current(): Passage | null;
}

export function addCard(
  root: ShadowRoot,
  document: Document,
  base: Pick<EvidenceBase, 'version' | 'date'>,
  onClose: () => void,
): CardPopover {
  const element = document.createElement('div');
  element.className = 'card';
  element.popover = 'manual';
  element.tabIndex = -1;
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', 'footing-verdict');
  root.append(element);
  let passage: Passage | null = null;

  function place(): void {
    if (!passage) return;
    const { range } = passage;
    const reference = { getBoundingClientRect: () => range.getBoundingClientRect(), getClientRects: () => range.getClientRects() };
    void computePosition(reference, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [inline(), offset(6), flip({ padding: 8 }), shift({ padding: 8, crossAxis: true })],
    }).then(({ x, y }) => Object.assign(element.style, { left: `${x}px`, top: `${y}px` }));
  }

  return {
    element,
    open(next, claimId) {
      passage = next;
      const { startContainer } = next.range;
      element.dataset.theme = themeAt(startContainer instanceof Element ? startContainer : startContainer.parentElement);
      element.dataset.kind = next.kind;
      render(<Card key={`${next.key} ${claimId}`} passage={next} base={base} claimId={claimId} onClose={onClose} />, element);
      if (!element.matches(':popover-open')) element.showPopover();
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
  };
}
