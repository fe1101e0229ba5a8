/** The one element of ours on a page: at the end of `<html>`, without size, its shadow root closed in what ships. */
import { styles } from './styles';

export const HOST_TAG = 'footing-notes';

export interface Host {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
}

export function addHost(document: Document, mode: ShadowRootMode, signal: AbortSignal): Host {
  for (const left of document.querySelectorAll(HOST_TAG)) left.remove(); // of a version that was replaced while the page was open
  const element = document.createElement(HOST_TAG);
  const root = element.attachShadow({ mode });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(element);
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return { root, element };
}
