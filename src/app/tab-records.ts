/** What the background remembers of each tab, in session storage: the worker may end between any two messages. */
import type { PageReport } from '../messaging/page-report';
import { type FrameRecord, parseFrames } from '../messaging/protocol';
import { browser } from '../platform/browser';

const keyOf = (tabId: number) => `tab:${tabId}`;
const askedKeyOf = (tabId: number) => `asked:${tabId}`;

/** Changes are made one after another: two frames that report at once must not overwrite each other. */
let last: Promise<unknown> = Promise.resolve();

export async function readFrames(tabId: number): Promise<FrameRecord[]> {
  const key = keyOf(tabId);
  return parseFrames((await browser.storage.session.get(key))[key]);
}

export function changeFrames(
  tabId: number,
  change: (frames: readonly FrameRecord[]) => readonly FrameRecord[],
): Promise<readonly FrameRecord[]> {
  const next = last.then(async () => {
    const frames = change(await readFrames(tabId));
    await browser.storage.session.set({ [keyOf(tabId)]: frames });
    return frames;
  });
  last = next.catch(() => undefined);
  return next;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), askedKeyOf(tabId)]);
}

/** Where notes wait to be asked for: did a person ask on this page? */
export async function isAskedFor(tabId: number): Promise<boolean> {
  const key = askedKeyOf(tabId);
  return (await browser.storage.session.get(key))[key] === true;
}

export async function askFor(tabId: number, asked: boolean): Promise<void> {
  if (asked) await browser.storage.session.set({ [askedKeyOf(tabId)]: true });
  else await browser.storage.session.remove(askedKeyOf(tabId));
}

/** One frame's new report in its place. A new document in the main frame ends all that was known of the old one's frames. */
export function withReport(frames: readonly FrameRecord[], frameId: number, report: PageReport | null): readonly FrameRecord[] {
  const others = frames.filter((frame) => frame.frameId !== frameId);
  if (report?.state === 'gone') return others;
  const before = frames.find((frame) => frame.frameId === frameId)?.report;
  const isNewPage = frameId === 0 && report !== null && before != null && before.born !== report.born;
  const kept = isNewPage ? others.filter((frame) => frame.report === null || frame.report.born >= report.born) : others;
  return [...kept, { frameId, report }].sort((a, b) => a.frameId - b.frameId);
}

export function countNotes(frames: readonly FrameRecord[]): number {
  return frames.reduce((sum, { report }) => sum + (report?.counts.total ?? 0), 0);
}
