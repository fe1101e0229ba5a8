/** Keyboard commands, which the browser's own page rebinds. A page in several frames is walked frame by frame. */
import { sendToPage } from '../messaging/send';
import { browser } from '../platform/browser';
import { readFrames } from './tab-records';

/** As wxt.config.ts declares them. */
export const commandNames = ['next-note', 'previous-note', 'open-note', 'open-panel', 'toggle-notes'] as const;

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-note': 1, 'previous-note': -1 };

/** Where the reader was last led to, by tab. Lost with the worker: the walk then begins anew at the first frame. */
const walked = new Map<number, number>();

/** @param tabId - Of the tab in front; some browsers do not say it. */
export async function runCommand(command: string, tabId?: number): Promise<void> {
  const tab = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tab === undefined) return;
  const frames = (await readFrames(tab)).map(({ frameId }) => frameId);
  const by = STEPS[command];
  if (by !== undefined) await step(tab, frames, by);
  else if (command === 'open-note') await sendToPage(tab, { type: 'note.open' }, walked.get(tab) ?? frames[0] ?? 0);
  else if (command === 'toggle-notes') for (const frameId of frames) await sendToPage(tab, { type: 'notes.toggle' }, frameId);
}

async function step(tab: number, frames: readonly number[], by: 1 | -1): Promise<void> {
  const from = Math.max(frames.indexOf(walked.get(tab) ?? -1), 0);
  for (let at = from; at >= 0 && at < frames.length; at += by) {
    const frameId = frames[at] ?? 0;
    if ((await sendToPage(tab, { type: 'note.step', data: { by } }, frameId)) !== true) continue;
    walked.set(tab, frameId);
    return;
  }
}
