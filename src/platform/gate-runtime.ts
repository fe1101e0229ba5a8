/** The gate's own door to the extension API: the polyfill would be several times the gate's size. */

type GateListener = (message: unknown, sender: { readonly id?: string }, reply: (answer: unknown) => void) => void;

interface RawRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: GateListener): void; removeListener(listener: GateListener): void };
}

declare const chrome: { readonly runtime?: RawRuntime } | undefined;

/** False once the extension was reloaded, updated or removed under a page that stays open. */
export function isContextAlive(): boolean {
  return typeof chrome !== 'undefined' && chrome.runtime?.id !== undefined;
}

/** Sends and forgets; a context that has ended in the meantime is no fault. */
export async function tellBackground(message: { readonly type: string }): Promise<void> {
  try {
    if (typeof chrome !== 'undefined') await chrome.runtime?.sendMessage(message);
  } catch {
    // The extension was reloaded, or its background is just going: nothing on this page depends on the answer.
  }
}

/** Answers messages of one type from our own extension until the signal aborts. */
export function answerOwn(type: string, answer: () => unknown, signal: AbortSignal): void {
  const runtime = typeof chrome === 'undefined' ? undefined : chrome.runtime;
  if (!runtime || signal.aborted) return;
  const listener: GateListener = (message, sender, reply) => {
    if (sender.id !== runtime.id || typeof message !== 'object' || message === null || !('type' in message)) return;
    if (message.type === type) reply(answer());
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener), { once: true });
}
