/** The moderator's desk behind the panel: decisions from their store, templates from the browser's, and what changes either. */
import { browser } from '../platform/browser';
import type { Desk } from '../panel/posts-view';
import { defaultReplyTemplates, readReplyTemplates, type ReplyTemplates } from '../report/reply-templates';
import type { Decision } from '../review/decision';
import { readLog } from '../review/log-file';
import { openDecisions } from '../review/store';
import { say } from '../words/say';

const TEMPLATES = 'reply-templates';
/** Other panels and windows show what was decided in this one. */
const CHANNEL = 'footing-review';

/**
 * @param onChange - Called after each change, here or in another window.
 * @returns What the desk holds now; null where the browser keeps nothing.
 */
export async function openDesk(onChange: () => void): Promise<() => Desk | null> {
  const store = await openDecisions().catch(() => null);
  if (store === null) return () => null;
  const channel = new BroadcastChannel(CHANNEL);
  let decisions: ReadonlyMap<string, Decision> = new Map();
  let templates: ReplyTemplates = defaultReplyTemplates;

  const load = async (): Promise<void> => {
    decisions = new Map((await store.readAll()).map((decision) => [decision.key, decision]));
    const read = readReplyTemplates((await browser.storage.local.get(TEMPLATES))[TEMPLATES]);
    templates = read.ok ? read.value : defaultReplyTemplates;
  };
  const changed = async (): Promise<void> => {
    await load();
    channel.postMessage(null);
    onChange();
  };
  channel.onmessage = () => void load().then(onChange);
  await load();

  return () => ({
    decisions,
    templates,
    onDecide: (decision) => void store.write(decision).then(changed),
    onUndecide: (key) => void store.remove(key).then(changed),
    onTemplates: (next) =>
      void (next ? browser.storage.local.set({ [TEMPLATES]: next }) : browser.storage.local.remove(TEMPLATES)).then(changed),
    onLog: async (content) => {
      const log = readLog(content);
      if (!log.ok) return say('panel.posts.refused', log.error);
      const { added, updated, kept } = await store.merge(log.value);
      await changed();
      return say('panel.posts.taken', added, updated, kept);
    },
  });
}
