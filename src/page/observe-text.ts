/** Tell when the page's text changed and where: childList, characters and the attributes that hide, show, fold or unfold, in open shadow roots too. */

/** Long enough that one framework update is one call, short enough to feel at once. */
const SETTLE_MS = 150;
const OWN_HOST = 'footing-notes';
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'aria-hidden', 'inert', 'aria-expanded', 'collapsed'],
};

/** @param onChange - Gets the nodes whose own text or children changed and that are still there. */
export function observeText(root: Node, onChange: (changedRoots: readonly Node[]) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const changed = new Set<Node>();
  /** Looked through for shadow trees when they have settled: what a page adds and takes away again at once is never looked at. */
  const added = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = () => {
    timer = undefined;
    const roots = [...changed].filter((node) => node.isConnected);
    changed.clear();
    for (const node of added) if (node.isConnected) watchShadowRoots(node, observer);
    added.clear();
    if (roots.length > 0) onChange(roots);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (isOwnWork(record)) continue;
      for (const node of record.addedNodes) if (node.nodeType === 1) added.add(node);
      changed.add(record.type === 'characterData' ? (record.target.parentNode ?? record.target) : record.target);
    }
    if (changed.size > 0) timer ??= setTimeout(report, SETTLE_MS);
  });
  observer.observe(root, WATCHED);
  watchShadowRoots(root, observer);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

function watchShadowRoots(top: Node, observer: MutationObserver): void {
  const waiting: Node[] = [top];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('shadowRoot' in node && node.shadowRoot instanceof ShadowRoot && !isOwnHost(node)) {
      observer.observe(node.shadowRoot, WATCHED);
      waiting.push(node.shadowRoot);
    }
    for (let child = node.firstChild; child; child = child.nextSibling) if (child.nodeType === 1) waiting.push(child);
  }
}

function isOwnHost(node: Node): boolean {
  return node.nodeName.toLowerCase() === OWN_HOST;
}

function isOwnWork(record: MutationRecord): boolean {
  if (isOwnHost(record.target)) return true;
  const { addedNodes, removedNodes } = record;
  // Our host comes and goes alone; a page may move thousands at once.
  if (addedNodes.length + removedNodes.length !== 1) return false;
  const moved = addedNodes[0] ?? removedNodes[0];
  return moved !== undefined && isOwnHost(moved);
}
