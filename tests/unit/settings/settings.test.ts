import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENT_VERSION } from '../../../src/settings/migrations';
import { parseSettings, settingsSchema } from '../../../src/settings/schema';
import { defaultSettings, hideNote, hideTopic, isOnAt, siteOf, switchSite, withChanges } from '../../../src/settings/settings';

const everything = {
  enabled: false,
  siteMode: 'only',
  disabledSites: ['example.org'],
  enabledSites: ['news.example', 'file:'],
  hover: false,
  theme: 'dark',
  density: 'on-demand',
  palette: 'grey',
  textSize: 'large',
  hiddenVerdicts: ['supported'],
  hiddenTopics: ['ldn-sleep'],
  hiddenNotes: ['abc'],
};
/** One stored value of each version that ever shipped, and what it must become. */
const examples: Readonly<Record<number, readonly [stored: unknown, expected: unknown]>> = {
  1: [
    { ...everything, version: 1 },
    { ...everything, version: 3, language: 'auto', print: 'page-alone' },
  ],
  2: [
    { ...everything, version: 2, language: 'es' },
    { ...everything, version: 3, language: 'es', print: 'page-alone' },
  ],
  3: [
    { ...everything, version: 3, language: 'es', print: 'notes' },
    { ...everything, version: 3, language: 'es', print: 'notes' },
  ],
};

describe('stored settings', () => {
  for (let version = 1; version <= CURRENT_VERSION; version++)
    test(`reads what version ${version} stored`, () => {
      const example = examples[version];
      expect(example).toBeDefined();
      expect(parseSettings(example?.[0])).toEqual({ settings: example?.[1], faults: [] });
    });

  test('a bad field falls back alone and is named once', () => {
    const { settings, faults } = parseSettings({
      version: 1,
      enabled: 'yes',
      disabledSites: ['a.org', 7, 'a.org', 'not a host'],
      hover: false,
    });
    expect(settings).toEqual({ ...defaultSettings, disabledSites: ['a.org'], hover: false });
    expect(faults).toEqual(['enabled', 'disabledSites']);
  });

  test('nothing stored is no fault', () => expect(parseSettings(null)).toEqual({ settings: defaultSettings, faults: [] }));

  test('garbage of any shape gives valid settings', () =>
    fc.assert(fc.property(fc.anything(), (stored) => settingsSchema.safeParse(parseSettings(stored).settings).success)));

  test('garbage in one field never costs a good one', () =>
    fc.assert(
      fc.property(
        fc.anything(),
        fc.boolean(),
        (theme, enabled) => parseSettings({ version: 1, enabled, theme }).settings.enabled === enabled,
      ),
    ));
});

test.each([
  ['https://Example.org:8443/a', 'example.org'],
  ['file:///tmp/a.html', 'file:'],
  ['chrome://extensions', null],
  ['not an address', null],
  [undefined, null],
])('the site of %s is %s', (address, site) => expect(siteOf(address)).toBe(site));

test('where only chosen sites are read, a site is off until it is switched on', () => {
  const chosen = switchSite({ ...defaultSettings, siteMode: 'only' }, 'a.org', true);
  expect([isOnAt(chosen, 'a.org'), isOnAt(chosen, 'b.org')]).toEqual([true, false]);
  expect(isOnAt(switchSite(chosen, 'a.org', false), 'a.org')).toBe(false);
});

test('what was hidden and shown again leaves the settings as they were', () => {
  expect(hideTopic(hideTopic(defaultSettings, 'ldn-sleep', true), 'ldn-sleep', false)).toEqual(defaultSettings);
  expect(hideNote(hideNote(defaultSettings, 'k', true), 'k', false)).toEqual(defaultSettings);
  expect(withChanges(defaultSettings, { hover: false, theme: undefined })).toEqual({ ...defaultSettings, hover: false });
});

test('a site switched off and on again leaves the settings as they were', () => {
  const off = switchSite(defaultSettings, 'a.org', false);
  expect([isOnAt(off, 'a.org'), isOnAt(off, 'b.org')]).toEqual([false, true]);
  expect(switchSite(off, 'a.org', true)).toEqual(defaultSettings);
});
