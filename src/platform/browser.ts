/** The one door to the browser's extension API; every context but the gate comes through here. */
import browser from 'webextension-polyfill';

export { browser };
export type { Runtime } from 'webextension-polyfill';
