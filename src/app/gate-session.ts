/**
 * The gate: does this frame's text name a drug of ours? Asks the background once for the annotator when it does.
 * Until then it watches what is added or edited, in idle time. Runs on every page, so everything here is small.
 */
import { namesDrug } from '../claims/names-drug';
import { answerOwn, isContextAlive, tellBackground } from '../platform/gate-runtime';

/** Text that nobody sees as prose. */
const UNREAD = 'script,style,noscript,template,textarea';
/** Past this many changed nodes one look over the whole page is cheaper than one at each. */
const MANY_CHANGES = 500;
/** Idle time may never come on a busy page; a reader waits no longer than this. */
const IDLE_TIMEOUT_MS = 1000;
/** From a change to the look at it. On a page that never stops changing looks take at most a fiftieth of the time. */
const PAUSE_MS = 100;
const IDLE_SHARE = 50;

export function startGate(document: Document, signal: AbortSignal): void {
  const root = document.body ?? document.documentElement;
  if (!root || signal.aborted) return;
  let fired = false;
  let waiting = false;
  let pauseMs = PAUSE_MS;
  const changed = new Set<Node>();
  const observer = new MutationObserver(note);
  answerOwn('gate.ping', () => ({ fired, born: performance.timeOrigin }), signal);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  if (namesDrug(document.title) || names(root)) fire();
  else watch(root);

  function watch(node: Node): void {
    observer.observe(node, { subtree: true, childList: true, characterData: true });
    for (const host of shadowHosts(node)) if (host.shadowRoot) watch(host.shadowRoot);
  }

  function note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'characterData') changed.add(record.target);
      else for (const node of record.addedNodes) changed.add(node);
    }
    if (waiting || changed.size === 0) return;
    waiting = true;
    // Safari-shaped hosts lack idle time; a plain wait does the same job there.
    setTimeout(
      () => (typeof requestIdleCallback === 'function' ? requestIdleCallback(look, { timeout: IDLE_TIMEOUT_MS }) : look()),
      pauseMs,
    );
  }

  function look(): void {
    waiting = false;
    if (fired || signal.aborted || !root) return;
    if (!isContextAlive()) {
      observer.disconnect();
      return;
    }
    const began = performance.now();
    const nodes = changed.size > MANY_CHANGES ? [root] : [...changed];
    changed.clear();
    if (nodes.some((node) => node.isConnected && names(node))) {
      fire();
      return;
    }
    for (const node of nodes) for (const host of shadowHosts(node)) if (host.shadowRoot) watch(host.shadowRoot);
    pauseMs = Math.max(PAUSE_MS, (performance.now() - began) * IDLE_SHARE);
  }

  function fire(): void {
    fired = true;
    observer.disconnect();
    changed.clear();
    void tellBackground({ type: 'page.names-drug' });
  }
}

/** One native read of all text says no on most pages; only a yes is looked at again without scripts and styles. */
function names(node: Node): boolean {
  if (namesDrug(node.textContent ?? '') && isInProse(node)) return true;
  return shadowHosts(node).some((host) => host.shadowRoot && names(host.shadowRoot));
}

/** Node by node only where a script or the like names one too. */
function isInProse(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  if (element?.closest(UNREAD)) return false;
  if (!(node instanceof Element || node instanceof DocumentFragment)) return true;
  if (![...node.querySelectorAll(UNREAD)].some(({ textContent }) => namesDrug(textContent))) return true;
  const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!parentElement?.closest(UNREAD)) text += nodeValue;
  }
  return namesDrug(text);
}

function shadowHosts(node: Node): readonly Element[] {
  if (!(node instanceof Element || node instanceof DocumentFragment)) return [];
  const hosts = node instanceof Element && node.shadowRoot ? [node] : [];
  for (const element of node.querySelectorAll('*')) if (element.shadowRoot) hosts.push(element);
  return hosts;
}
