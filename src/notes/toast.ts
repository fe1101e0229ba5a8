/** One line at the foot of the window after something was hidden, with the way back. It goes by itself, but never under a pointer or the focus. */

import { say } from '../words/say';

/** Long enough to read it and reach the button; what was hidden can be shown again on the options page at any time. */
const STAY_MS = 12_000;

export interface ToastText {
  readonly text: string;
  readonly onUndo: () => void;
  /** Called when the line goes without an undo. */
  readonly onGone?: () => void;
}

export interface Toast {
  show(toast: ToastText): void;
}

export function addToast(root: ShadowRoot, document: Document, signal: AbortSignal): Toast {
  const box = document.createElement('div');
  box.className = 'toast';
  box.popover = 'manual';
  box.setAttribute('role', 'status');
  const words = document.createElement('span');
  const undo = makeButton('');
  const dismiss = makeButton('×');
  box.append(words, undo, dismiss);
  root.append(box);
  let current: ToastText | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  undo.addEventListener('click', () => end(true), { signal });
  dismiss.addEventListener('click', () => end(false), { signal });
  for (const type of ['pointerenter', 'focusin']) box.addEventListener(type, () => clearTimeout(timer), { signal });
  for (const type of ['pointerleave', 'focusout']) box.addEventListener(type, wait, { signal });
  document.defaultView?.addEventListener('pagehide', () => end(false), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function makeButton(label: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    return button;
  }

  function wait(): void {
    clearTimeout(timer);
    if (current) timer = setTimeout(() => end(false), STAY_MS);
  }

  function end(isUndone: boolean): void {
    const ended = current;
    current = null;
    clearTimeout(timer);
    if (box.matches(':popover-open')) box.hidePopover();
    if (isUndone) ended?.onUndo();
    else ended?.onGone?.();
  }

  return {
    show(toast) {
      end(false);
      current = toast;
      box.showPopover();
      words.textContent = toast.text;
      undo.textContent = say('notes.undo');
      dismiss.ariaLabel = say('notes.dismiss');
      wait();
    },
  };
}
