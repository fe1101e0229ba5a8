/** What stored settings must look like. A bad field falls back to its default alone; the good ones are never lost. */
import * as z from 'zod/mini';
import { CURRENT_VERSION, migrate } from './migrations';
import { defaultSettings, FILE_SITE, type Settings } from './settings';

/** The longest name DNS allows. */
const MAX_HOST_LENGTH = 253;

export const siteSchema = z.string().check(
  z.maxLength(MAX_HOST_LENGTH),
  z.refine((site) => site === FILE_SITE || URL.parse(`http://${site}/`)?.hostname === site),
);

const fieldSchemas = {
  enabled: z.boolean(),
  disabledSites: z.readonly(z.array(siteSchema)),
  hover: z.boolean(),
  theme: z.enum(['auto', 'light', 'dark']),
};

export const settingsSchema = z.strictObject({ version: z.literal(CURRENT_VERSION), ...fieldSchemas });

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
  function read<T>(name: keyof typeof fieldSchemas, schema: z.ZodMiniType<T>, fallback: T): T {
    if (!Object.hasOwn(fields, name)) return fallback;
    const parsed = schema.safeParse(fields[name]);
    if (parsed.success) return parsed.data;
    faults.push(name);
    return fallback;
  }
  return {
    settings: {
      version: CURRENT_VERSION,
      enabled: read('enabled', fieldSchemas.enabled, defaultSettings.enabled),
      disabledSites: readSites(fields.disabledSites, faults),
      hover: read('hover', fieldSchemas.hover, defaultSettings.hover),
      theme: read('theme', fieldSchemas.theme, defaultSettings.theme),
    },
    faults,
  };
}

/** One bad name must not switch Footing on again at the others. */
function readSites(stored: unknown, faults: string[]): readonly string[] {
  if (stored === undefined) return defaultSettings.disabledSites;
  const sites = Array.isArray(stored) ? stored.map((site) => siteSchema.safeParse(site)) : [];
  if (!Array.isArray(stored) || sites.some((site) => !site.success)) faults.push('disabledSites');
  return [...new Set(sites.flatMap((site) => (site.success ? [site.data] : [])))];
}
