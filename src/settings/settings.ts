/** What a person can set, and what follows from it for one address. Pure; no zod, so that every context may import it. */

import type { LanguageChoice } from '../words/languages';

/** The verdicts whose marks can be left out; a claim that can hurt is marked whatever is left out here. */
export const markedVerdicts = ['contradicted', 'overstated', 'unsettled', 'open-question', 'anecdote', 'supported'] as const;
export const densities = ['marks-and-markers', 'marks', 'on-demand'] as const;
export const palettes = ['standard', 'strong', 'grey'] as const;
export const themes = ['auto', 'light', 'dark'] as const;
export const textSizes = ['normal', 'large', 'larger'] as const;
/** What a print of a page carries: nothing of ours, or the marks and a list of the notes at its end. */
export const prints = ['page-alone', 'notes'] as const;
export const siteModes = ['all-but', 'only'] as const;

export interface Settings {
  readonly version: 3;
  /** The switch for everywhere. */
  readonly enabled: boolean;
  /** Of everything that Footing says; what it reads is English. */
  readonly language: LanguageChoice;
  /** Everywhere but at the disabled sites, or at the enabled ones only. */
  readonly siteMode: (typeof siteModes)[number];
  /** Sites as {@link siteOf} names them, without repeats. */
  readonly disabledSites: readonly string[];
  readonly enabledSites: readonly string[];
  /** Whether a card opens on hover; click, tap and keyboard always open it. */
  readonly hover: boolean;
  readonly theme: (typeof themes)[number];
  /** On demand: nothing is marked until a person asks for it on that page. */
  readonly density: (typeof densities)[number];
  readonly palette: (typeof palettes)[number];
  readonly textSize: (typeof textSizes)[number];
  readonly print: (typeof prints)[number];
  readonly hiddenVerdicts: readonly (typeof markedVerdicts)[number][];
  /** Topic ids. */
  readonly hiddenTopics: readonly string[];
  /** Keys of notes that a person hid, oldest first; see report/note-key.ts. They tell nothing of the page. */
  readonly hiddenNotes: readonly string[];
}

export const defaultSettings: Settings = {
  version: 3,
  enabled: true,
  language: 'auto',
  siteMode: 'all-but',
  disabledSites: [],
  enabledSites: [],
  hover: true,
  theme: 'auto',
  density: 'marks-and-markers',
  palette: 'standard',
  textSize: 'normal',
  print: 'page-alone',
  hiddenVerdicts: [],
  hiddenTopics: [],
  hiddenNotes: [],
};

/** More than anyone hides by hand; the oldest go first. */
const MOST_HIDDEN_NOTES = 1000;
/** The longest name DNS allows. */
const MAX_HOST_LENGTH = 253;

/** Stands for every page opened from a disk: those have no host name. */
export const FILE_SITE = 'file:';

/** The site an address belongs to: its host name, or {@link FILE_SITE}; null where Footing never runs. */
export function siteOf(address: string | undefined): string | null {
  const url = address === undefined ? null : URL.parse(address);
  if (url?.protocol === 'file:') return FILE_SITE;
  return (url?.protocol === 'http:' || url?.protocol === 'https:') && url.hostname !== '' ? url.hostname : null;
}

/** Is this a name that {@link siteOf} can give? */
export function isSite(name: string): boolean {
  return name === FILE_SITE || (name.length <= MAX_HOST_LENGTH && URL.parse(`http://${name}/`)?.hostname === name);
}

export function isOnAt(settings: Settings, site: string | null): boolean {
  if (!settings.enabled || site === null) return false;
  return settings.siteMode === 'only' ? settings.enabledSites.includes(site) : !settings.disabledSites.includes(site);
}

/** The settings with one site switched on or off. */
export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const { siteMode, disabledSites, enabledSites } = settings;
  return siteMode === 'only'
    ? { ...settings, enabledSites: withOrWithout(enabledSites, site, on) }
    : { ...settings, disabledSites: withOrWithout(disabledSites, site, !on) };
}

export function hideTopic(settings: Settings, topic: string, hidden: boolean): Settings {
  return { ...settings, hiddenTopics: withOrWithout(settings.hiddenTopics, topic, hidden) };
}

export function hideNote(settings: Settings, key: string, hidden: boolean): Settings {
  return { ...settings, hiddenNotes: withOrWithout(settings.hiddenNotes, key, hidden).slice(-MOST_HIDDEN_NOTES) };
}

/** Fields that are missing or undefined stay as they are. */
export function withChanges(settings: Settings, changes: { readonly [N in keyof Settings]?: Settings[N] | undefined }): Settings {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return { ...settings, ...given };
}

function withOrWithout(names: readonly string[], name: string, present: boolean): readonly string[] {
  const others = names.filter((each) => each !== name);
  return present ? [...others, name] : others;
}
