/** The background's side: one listener that checks every message and hands it to the one that answers. */
import { browser, type Runtime } from '../platform/browser';
import { checkMessage, senderKind } from './check-message';
import type { Answer, Ask, MessageName } from './protocol';

export type Answers = { readonly [N in MessageName]: (data: Ask<N>, sender: Runtime.MessageSender) => Promise<Answer<N>> };

/** Registered at once: a worker that is woken by a message must be listening before its first task ends. */
export function serve(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const checked = checkMessage(message, senderKind(sender, browser.runtime.id, browser.runtime.getURL('')));
    if (checked === null) return undefined;
    const answer = answers[checked.type] as (data: unknown, sender: Runtime.MessageSender) => Promise<unknown>;
    return answer(checked.data, sender);
  });
}
