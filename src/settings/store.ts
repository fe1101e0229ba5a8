/** Where settings are kept: one value in the browser's local store, checked each time it is read. */
import { storage } from 'wxt/utils/storage';
import { parseSettings } from './schema';
import type { Settings } from './settings';

/** In the browser's local store. */
export const SETTINGS_KEY = 'settings';
const KEY = `local:${SETTINGS_KEY}` as const;

/** @param report - Told of the fields that fell back to their default; the repaired value is written back, so that it is told once. */
export async function readSettings(report: (faults: readonly string[]) => void): Promise<Settings> {
  const { settings, faults } = parseSettings(await storage.getItem<unknown>(KEY));
  if (faults.length > 0) {
    report(faults);
    await storage.setItem(KEY, settings);
  }
  return settings;
}

export async function writeSettings(settings: Settings): Promise<void> {
  await storage.setItem(KEY, settings);
}
