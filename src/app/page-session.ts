/**
 * One frame's notes from reading to switch-off: reads, weighs, shows, keeps up with the page, and tells the background.
 * Everything ends with one signal: the context's own, or the message that Footing was switched off.
 */
import { type ClaimContext, makeContextOf } from '../appraisal/claim-context';
import type { Claim } from '../claims/claim';
import { stamp } from '../evidence/weighing';
import { isPageMessage, type PageMessage } from '../messaging/guard';
import { type PageReport, reportOn } from '../messaging/page-report';
import type { FrameReading } from '../messaging/reading';
import { send } from '../messaging/send';
import { offeredCard } from '../notes/card-door';
import type { PlacedNote } from '../notes/passages';
import { showNotes } from '../notes/show-notes';
import { isShown } from '../page/is-shown';
import { observeText } from '../page/observe-text';
import { readPageFacts } from '../page/read-page-facts';
import { makePageReader, type PageReading } from '../page/read-page';
import { browser } from '../platform/browser';
import { buildNotes } from '../report/build-notes';
import type { Note, TopicDetails } from '../report/note';
import { textFragmentLink } from '../report/text-fragment';
import { FILE_SITE, type Settings, siteOf } from '../settings/settings';
import { say, speak, spokenLanguage } from '../words/say';
import { chooseNotes, lookFrom } from './choose-notes';
import { hideNotes } from './hide-notes';
import { after, makeSlices } from './idle';
import { makeReader } from './read-sections';
import { makeReadingPace } from './reading-pace';

/** With more changed nodes than this those that are gone are let go. */
const MANY_CHANGES = 500;

export async function startPageSession({ window, signal: contextSignal }: { window: Window; signal: AbortSignal }): Promise<void> {
  const { document } = window;
  const stop = new AbortController();
  const signal = AbortSignal.any([contextSignal, stop.signal]);
  const first = await send('page.ready').catch(() => null);
  if (first === null || signal.aborted || !document.body) return;

  let { settings, words } = first;
  speak(words);
  let isPaused = false;
  let isVeiled = false;
  const siteName = () => nameOf(window);
  const hiding = { siteName, apply, pause };
  const details = makeDetails(endIfAlone);
  const notesView = showNotes({
    document,
    base: stamp,
    mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
    siteName,
    words: () => words,
    loadCard: async () => {
      await send('card.load').catch(endIfAlone);
      return offeredCard();
    },
    loadDetails: (note) => details(note.topic.id, makeContextOf(read?.reading.page ?? { blocks: [] })(note.claim)),
    openLibrary: ({ topic }) => void send('library.open', { topic: topic.id }).catch(() => stop.abort()),
    openPanel: () => void send('panel.open').catch(endIfAlone),
    opened: (claimId) => void send('note.opened', { claimId }).catch(endIfAlone),
    hide: (note, scope) => hideNotes(note, scope, hiding),
    signal,
  });
  const pace = makeReadingPace();
  const pageReader = makePageReader(document, { isVisible: isShown });
  /** What changed since the page was last read; null where all has to be read. */
  let changed: Set<Node> | null = null;
  const reader = makeReader(signal);
  let read: { readonly reading: PageReading; readonly notes: readonly Note[] } | null = null;
  let told = '';
  let last: PageReport = reportOn('reading', [], 0, performance.timeOrigin);
  let isReading = false;
  let isWaiting = false;

  notesView.dress(lookFrom(settings));
  listen();
  tell(last);
  await readNow();

  /** The extension was reloaded or taken away under the page: these notes have nobody left to ask, so they go. */
  function endIfAlone(): void {
    if (!browser.runtime?.id) stop.abort();
  }

  function tell(report: PageReport): void {
    last = report;
    if (!browser.runtime?.id) {
      stop.abort();
      return;
    }
    void send('page.counts', report).catch(() => stop.abort());
  }

  function onChange(nodes: readonly Node[]): void {
    for (const node of nodes) changed?.add(node);
    // Between two readings a page may throw away more than it keeps.
    if (changed && changed.size > MANY_CHANGES) for (const node of changed) if (!node.isConnected) changed.delete(node);
    readSoon();
  }

  function readSoon(): void {
    if (isWaiting) return;
    isWaiting = true;
    after(pace.waitMs(), () => void readNow(), signal);
  }

  async function readNow(): Promise<void> {
    isWaiting = false;
    if (isReading) return readSoon();
    if (!browser.runtime?.id) return stop.abort();
    isReading = true;
    const began = performance.now();
    const isFirst = changed === null;
    const nodes = changed ? [...changed] : undefined;
    // What changes from now on is for the next reading.
    changed = new Set();
    const reading = await pageReader.readInSlices(nodes, makeSlices());
    if (signal.aborted) return;
    const claims: readonly Claim[] | null = await reader(reading.page);
    if (claims !== null) {
      read = { reading, notes: buildNotes(reading.page, claims) };
      const brought = show();
      // The whole page takes longer than what changes in it later.
      if (!isFirst) pace.done(performance.now() - began, brought);
    }
    isReading = false;
  }

  /** @returns Whether the notes are other ones than before. Ranges are made anew either way: their nodes may be new. */
  function show(): boolean {
    if (read === null) return false;
    const { notes, reading } = read;
    const chosen = chooseNotes(notes, settings);
    notesView.update(isPaused || isVeiled ? [] : chosen.map((note) => place(reading, note)));
    const report = reportOn(chosen.length > 0 ? 'notes' : 'nothing', chosen, notes.length - chosen.length, performance.timeOrigin);
    const telling = JSON.stringify(report);
    if (telling === told) return false;
    told = telling;
    tell(report);
    return true;
  }

  function place({ page, map }: PageReading, note: Note): PlacedNote {
    const { block, span } = note.claim;
    return {
      note,
      range: () => {
        const range = map.toRange(block, span);
        return range.ok ? range.value : null;
      },
      link: () => textFragmentLink(window.location.href, page.blocks.find(({ id }) => id === block)?.text ?? '', span),
    };
  }

  function apply(next: Settings): void {
    settings = next;
    notesView.dress(lookFrom(settings));
    show();
  }

  function pause(isNow: boolean): void {
    isPaused = isNow;
    show();
  }

  function listen(): void {
    observeText(document, onChange, signal);
    const onNavigation = () => {
      changed = null;
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

  function onMessage(message: unknown, sender: { id?: string }): Promise<boolean | FrameReading | null> | undefined {
    if (sender.id !== browser.runtime.id || !isPageMessage(message)) return undefined;
    return answer(message);
  }

  async function answer(message: PageMessage): Promise<boolean | FrameReading | null> {
    switch (message.type) {
      case 'page.read':
        return dossier();
      case 'notes.veil':
        isVeiled = message.data.on;
        show();
        return true;
      case 'page.stop':
        stop.abort();
        return true;
      case 'page.refresh': {
        const next = await send('page.ready').catch(() => null);
        if (next === null) stop.abort();
        else {
          words = next.words;
          speak(words);
          apply(next.settings);
        }
        return true;
      }
      case 'notes.toggle':
        pause(!isPaused);
        notesView.say(say(isPaused ? 'notes.areHidden' : 'notes.areShown'));
        return true;
      case 'note.step':
        return notesView.step(message.data.by);
      case 'note.open':
        return notesView.openCurrent();
      case 'note.reveal': {
        const { claimId } = message.data;
        if (isVeiled) return showWords(claimId);
        const isThere = notesView.reveal(claimId);
        if (isThere) notesView.openCard(claimId);
        return isThere;
      }
    }
  }

  /** All that a report on this frame needs. */
  function dossier(): FrameReading | null {
    if (read === null) return null;
    const { notes, reading } = read;
    const claims = chooseNotes(notes, settings).map(({ claim }) => claim);
    const facts = readPageFacts(document, window.location.href);
    return { born: performance.timeOrigin, facts, page: reading.page, claims, hidden: notes.length - claims.length };
  }

  /** Without marks the words are shown as the browser shows a selection. */
  function showWords(claimId: string): boolean {
    const claim = read?.notes.find((note) => note.claim.id === claimId)?.claim;
    const range = claim && read?.reading.map.toRange(claim.block, claim.span);
    if (!range?.ok) return false;
    const { startContainer } = range.value;
    startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range.value);
    return true;
  }
}

/** What stands behind a note, asked for once; what could not be had is asked for again. */
function makeDetails(onFault: () => void): (topic: string, context: ClaimContext) => Promise<TopicDetails | null> {
  const known = new Map<string, Promise<TopicDetails | null>>();
  return (topic, context) => {
    const key = JSON.stringify([spokenLanguage(), topic, context]);
    const details =
      known.get(key) ??
      send('evidence.read', { topic, context }).catch(() => {
        known.delete(key);
        onFault();
        return null;
      });
    known.set(key, details);
    return details;
  };
}

/** A frame of another site is switched off with the page around it, whose name it cannot know. */
function nameOf({ location, top, self }: Window): string {
  if (top !== self) return say('notes.thisSite');
  const site = siteOf(location.href);
  return site === null || site === FILE_SITE ? say('notes.files') : site;
}
