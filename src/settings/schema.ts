/** What stored settings must look like. A bad field falls back to its default alone; the good ones are never lost. */
import * as z from 'zod/mini';
import { languageChoices } from '../words/languages';
import { CURRENT_VERSION, migrate } from './migrations';
import {
  defaultSettings,
  densities,
  isSite,
  markedVerdicts,
  palettes,
  prints,
  type Settings,
  siteModes,
  textSizes,
  themes,
} from './settings';

const MAX_NAME_LENGTH = 100;

export const siteSchema = z.string().check(z.refine(isSite));
const nameSchema = z.string().check(z.minLength(1), z.maxLength(MAX_NAME_LENGTH));

/** Lists are read item by item: one bad name must not switch Footing on again at the others. */
const itemSchemas = {
  disabledSites: siteSchema,
  enabledSites: siteSchema,
  hiddenVerdicts: z.enum(markedVerdicts),
  hiddenTopics: nameSchema,
  hiddenNotes: nameSchema,
};

const fieldSchemas = {
  enabled: z.boolean(),
  language: z.enum(languageChoices),
  siteMode: z.enum(siteModes),
  disabledSites: z.readonly(z.array(itemSchemas.disabledSites)),
  enabledSites: z.readonly(z.array(itemSchemas.enabledSites)),
  hover: z.boolean(),
  theme: z.enum(themes),
  density: z.enum(densities),
  palette: z.enum(palettes),
  textSize: z.enum(textSizes),
  print: z.enum(prints),
  hiddenVerdicts: z.readonly(z.array(itemSchemas.hiddenVerdicts)),
  hiddenTopics: z.readonly(z.array(itemSchemas.hiddenTopics)),
  hiddenNotes: z.readonly(z.array(itemSchemas.hiddenNotes)),
};

export const settingsSchema = z.strictObject({ version: z.literal(CURRENT_VERSION), ...fieldSchemas });
/** Some fields with new values, as the options page sends them. */
export const changesSchema = z.partial(z.strictObject(fieldSchemas));

export interface ParsedSettings {
  readonly settings: Settings;
  /** Names of the fields that fell back; 'settings' where nothing could be read at all. */
  readonly faults: readonly string[];
}

/** @param stored - Whatever the store gave; null and undefined mean that nothing was ever stored, which is no fault. */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === null || stored === undefined) return { settings: defaultSettings, faults: [] };
  const record = z.record(z.string(), z.unknown()).safeParse(stored);
  if (!record.success) return { settings: defaultSettings, faults: ['settings'] };
  const fields = migrate(record.data);
  const faults: string[] = [];
  function read<N extends Exclude<keyof typeof fieldSchemas, keyof typeof itemSchemas>>(name: N): Settings[N] {
    if (!Object.hasOwn(fields, name)) return defaultSettings[name];
    const parsed = fieldSchemas[name].safeParse(fields[name]);
    // The schema of this name gives values of this name's type.
    if (parsed.success) return parsed.data as Settings[N];
    faults.push(name);
    return defaultSettings[name];
  }
  function readList<N extends keyof typeof itemSchemas>(name: N): Settings[N] {
    const stored = Object.hasOwn(fields, name) ? fields[name] : [];
    const items = Array.isArray(stored) ? stored.map((item) => itemSchemas[name].safeParse(item)) : [];
    if (!Array.isArray(stored) || items.some((item) => !item.success)) faults.push(name);
    // As above.
    return [...new Set(items.flatMap((item) => (item.success ? [item.data] : [])))] as unknown as Settings[N];
  }
  return {
    settings: {
      version: CURRENT_VERSION,
      enabled: read('enabled'),
      language: read('language'),
      siteMode: read('siteMode'),
      disabledSites: readList('disabledSites'),
      enabledSites: readList('enabledSites'),
      hover: read('hover'),
      theme: read('theme'),
      density: read('density'),
      palette: read('palette'),
      textSize: read('textSize'),
      print: read('print'),
      hiddenVerdicts: readList('hiddenVerdicts'),
      hiddenTopics: readList('hiddenTopics'),
      hiddenNotes: readList('hiddenNotes'),
    },
    faults,
  };
}
