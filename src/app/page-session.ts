/**
 * One frame's notes from reading to switch-off: reads, weighs, shows, keeps up with the page, and tells the background.
 * Everything ends with one signal: the context's own, or the message that Footing was switched off.
 */
import type { Claim } from '../claims/claim';
import { readClaims } from '../claims/read-claims';
import { base } from '../evidence/base';
import { isPageMessage } from '../messaging/guard';
import { type PageReport, reportOn } from '../messaging/page-report';
import { send } from '../messaging/send';
import { showNotes } from '../notes/show-notes';
import { isShown } from '../page/is-shown';
import { observeText } from '../page/observe-text';
import { type PageReading, readPage } from '../page/read-page';
import { browser } from '../platform/browser';
import { buildNotes } from '../report/build-notes';
import type { Note } from '../report/note';
import { after, giveWay } from './idle';
import { type KeptClaims, keepClaims, placeClaims, splitSections } from './read-sections';
import { makeReadingPace } from './reading-pace';

/** Work between two pauses: well under the 50 ms that make a long task. */
const SLICE_MS = 12;

export async function startPageSession({ window, signal: contextSignal }: { window: Window; signal: AbortSignal }): Promise<void> {
  const { document } = window;
  const stop = new AbortController();
  const signal = AbortSignal.any([contextSignal, stop.signal]);
  const settings = await send('page.ready').catch(() => null);
  if (settings === null || signal.aborted || !document.body) return;

  const notesView = showNotes({ document, base, mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed', signal });
  const pace = makeReadingPace();
  const seen = new Map<Element, boolean>();
  let kept: KeptClaims = new Map();
  let shown = '';
  let last: PageReport = reportOn('reading', [], performance.timeOrigin);
  let isReading = false;
  let isWaiting = false;

  listen();
  tell(last);
  await read();

  function tell(report: PageReport): void {
    last = report;
    if (!browser.runtime?.id) {
      stop.abort();
      return;
    }
    void send('page.counts', report).catch(() => stop.abort());
  }

  function readSoon(): void {
    if (isWaiting) return;
    isWaiting = true;
    after(pace.waitMs(), () => void read(), signal);
  }

  async function read(): Promise<void> {
    isWaiting = false;
    if (isReading) return readSoon();
    if (!browser.runtime?.id) return stop.abort();
    isReading = true;
    const began = performance.now();
    seen.clear();
    const reading = readPage(document, { isVisible });
    const claims = await readAll(reading);
    if (!signal.aborted) pace.done(performance.now() - began, show(reading, claims));
    isReading = false;
  }

  function isVisible(element: Element): boolean {
    const known = seen.get(element) ?? isShown(element);
    seen.set(element, known);
    return known;
  }

  async function readAll({ page }: PageReading): Promise<readonly Claim[]> {
    const next = new Map<string, readonly Claim[]>();
    const claims: Claim[] = [];
    let sliceBegan = performance.now();
    for (const section of splitSections(page)) {
      const found = next.get(section.key) ?? kept.get(section.key) ?? keepClaims(section, readClaims(section.page));
      next.set(section.key, found);
      claims.push(...placeClaims(section, found));
      if (performance.now() - sliceBegan < SLICE_MS) continue;
      await giveWay();
      if (signal.aborted) return [];
      sliceBegan = performance.now();
    }
    kept = next;
    return claims;
  }

  /** @returns Whether the notes are other ones than before. Ranges are made anew either way: their nodes may be new. */
  function show({ page, map }: PageReading, claims: readonly Claim[]): boolean {
    const notes = buildNotes(page, claims);
    notesView.update(notes.map((note) => ({ note, range: () => rangeOf(map, note) })));
    const report = reportOn(notes.length > 0 ? 'notes' : 'nothing', notes, performance.timeOrigin);
    const told = JSON.stringify(report);
    if (told === shown) return false;
    shown = told;
    tell(report);
    return true;
  }

  function listen(): void {
    observeText(document, readSoon, signal);
    const onNavigation = () => {
      pace.reset();
      readSoon();
    };
    const onReturn = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      tell(last);
      onNavigation();
    };
    window.navigation?.addEventListener('navigatesuccess', onNavigation, { signal });
    window.addEventListener('popstate', onNavigation, { signal });
    window.addEventListener('pageshow', onReturn, { signal });
    window.addEventListener('pagehide', () => void send('page.counts', { ...last, state: 'gone' }).catch(() => undefined), { signal });
    browser.runtime.onMessage.addListener(onMessage);
    signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage), { once: true });
  }

  function onMessage(message: unknown, sender: { id?: string }): Promise<boolean> | undefined {
    if (sender.id !== browser.runtime.id || !isPageMessage(message)) return undefined;
    if (message.type === 'page.stop') {
      stop.abort();
      return Promise.resolve(true);
    }
    const { claimId } = message.data;
    const isThere = notesView.reveal(claimId);
    if (isThere) notesView.openCard(claimId);
    return Promise.resolve(isThere);
  }
}

function rangeOf(map: PageReading['map'], { claim }: Note): Range | null {
  const range = map.toRange(claim.block, claim.span);
  return range.ok ? range.value : null;
}
