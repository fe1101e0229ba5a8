/**
 * Opens the panel: Chrome's side panel, Firefox's sidebar, or a tab of its own where the browser has neither or does not allow it.
 * Browsers open a panel only in the very task of a person's click or key, so nothing is awaited before.
 */
import { browser } from '../platform/browser';

interface SidePanel {
  open(where: { readonly windowId: number }): Promise<void>;
}
interface Sidebar {
  open(): Promise<void>;
}

/** @param tab - The tab that the panel is to be about, and its window. */
export function openPanel({ id, windowId }: { readonly id: number | undefined; readonly windowId: number | undefined }): Promise<void> {
  return open(windowId).catch(() => openPanelInTab(id));
}

/** The same page with room for a wide table; it stays with one tab. */
export async function openPanelInTab(tabId: number | undefined): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html${tabId === undefined ? '' : `#tab=${tabId}`}`) });
}

/** Asynchronous, so that a refusal is never thrown at once; what it asks is still asked in the task of the click. */
async function open(windowId: number | undefined): Promise<void> {
  // Neither is in the types: one is Chrome's alone, the other Firefox's.
  const { sidePanel, sidebarAction } = browser as unknown as { readonly sidePanel?: SidePanel; readonly sidebarAction?: Sidebar };
  if (sidePanel && windowId !== undefined) return sidePanel.open({ windowId });
  if (!sidebarAction) throw new Error('This browser has no panel.');
  return sidebarAction.open();
}
