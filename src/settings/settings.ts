/** What a person can set, and what follows from it for one address. Pure; no zod, so that every context may import it. */

export interface Settings {
  readonly version: 1;
  /** The switch for everywhere. */
  readonly enabled: boolean;
  /** Sites as {@link siteOf} names them, without repeats. */
  readonly disabledSites: readonly string[];
  /** Whether a card opens on hover; click, tap and keyboard always open it. */
  readonly hover: boolean;
  readonly theme: 'auto' | 'light' | 'dark';
}

export const defaultSettings: Settings = { version: 1, enabled: true, disabledSites: [], hover: true, theme: 'auto' };

/** Stands for every page opened from a disk: those have no host name. */
export const FILE_SITE = 'file:';

/** The site an address belongs to: its host name, or {@link FILE_SITE}; null where Footing never runs. */
export function siteOf(address: string | undefined): string | null {
  const url = address === undefined ? null : URL.parse(address);
  if (url?.protocol === 'file:') return FILE_SITE;
  return (url?.protocol === 'http:' || url?.protocol === 'https:') && url.hostname !== '' ? url.hostname : null;
}

export function isOnAt(settings: Settings, site: string | null): boolean {
  return settings.enabled && site !== null && !settings.disabledSites.includes(site);
}

/** The settings with one site switched on or off. */
export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.disabledSites.filter((name) => name !== site);
  return { ...settings, disabledSites: on ? others : [...others, site] };
}
