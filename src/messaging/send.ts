/** Sending, with types only: no zod here, so that the annotator may import it. */
import { browser } from '../platform/browser';
import type { PageMessage } from './guard';
import type { Answer, Ask, MessageName } from './protocol';

/**
 * To the background.
 * @returns The answer as the background gave it; it is ours and was built from checked values.
 * @throws When the extension's context has ended.
 */
export async function send<N extends MessageName>(type: N, ...[data]: undefined extends Ask<N> ? [] : [Ask<N>]): Promise<Answer<N>> {
  return browser.runtime.sendMessage(data === undefined ? { type } : { type, data });
}

/** To one frame of a page, or to all. Null when nothing there listens. */
export async function sendToPage(tabId: number, message: PageMessage | { readonly type: 'gate.ping' }, frameId?: number): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
  } catch {
    return null;
  }
}
