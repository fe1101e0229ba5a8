/** Which pages no extension may read, and what to call them. Pure. */
import { siteOf } from '../settings/settings';

export type ClosedPage = 'browser' | 'store' | 'pdf';

/** As wxt.config.ts asks for them, files aside. */
export const ALL_PAGES = ['http://*/*', 'https://*/*'];

const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** @param address - The tab's address; the browser withholds it on its own pages. Null where Footing can run. */
export function closedPage(address: string | undefined): ClosedPage | null {
  const site = siteOf(address);
  if (address === undefined || site === null) return 'browser';
  const { pathname } = new URL(address);
  if (STORES.includes(site) || (site === 'chrome.google.com' && pathname.startsWith('/webstore'))) return 'store';
  return /\.pdf$/i.test(pathname) ? 'pdf' : null;
}
