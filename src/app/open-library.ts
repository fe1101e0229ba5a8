/** Opens the library in a tab of its own, at a topic or at its search. For the background and our own pages: nothing of ours is web-accessible. */
import { emptyQuery } from '../library/find/query';
import { hashOf } from '../library/route';
import { browser } from '../platform/browser';

/** @param topic - Id of a topic on file; null for the search. */
export async function openLibrary(topic: string | null): Promise<void> {
  const hash = hashOf(topic === null ? { view: 'search', query: emptyQuery } : { view: 'topic', id: topic });
  await browser.tabs.create({ url: `${browser.runtime.getURL('library.html')}${hash}` });
}
