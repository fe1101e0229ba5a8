/** What a received message must pass before anything is done with it: its sender, its name, its data. Pure. */
import { type Ask, type MessageName, protocol } from './protocol';

export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: unknown;
}

export type CheckedMessage = { readonly [N in MessageName]: { readonly type: N; readonly data: Ask<N> } }[MessageName];

function isName(type: unknown): type is MessageName {
  return typeof type === 'string' && Object.hasOwn(protocol, type);
}

/** Which of our own contexts sent this; null for anyone else. `home` is our own address, such as chrome-extension://…/ */
export function senderKind(sender: Sender, ourId: string, home: string): 'own-page' | 'content' | null {
  if (sender.id !== ourId) return null;
  if (sender.url?.startsWith(home)) return 'own-page';
  return sender.tab === undefined ? null : 'content';
}

/** The message's name and parsed data, or null where any check fails. */
export function checkMessage(message: unknown, kind: 'own-page' | 'content' | null): CheckedMessage | null {
  if (kind === null || typeof message !== 'object' || message === null || !('type' in message) || !isName(message.type)) return null;
  const { from, ask } = protocol[message.type];
  if (from !== kind) return null;
  const parsed = ask.safeParse('data' in message ? message.data : undefined);
  // The pairing of name and data holds by construction: `ask` was looked up by the name and has just parsed the data.
  return parsed.success ? ({ type: message.type, data: parsed.data } as CheckedMessage) : null;
}
