/** The gate: whatever names a drug for the reader also passes the gate, and ordinary text does not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesDrug } from '../../../src/claims/names-drug';
import { conceptRecord } from '../../../src/claims/schema';

const folder = join(import.meta.dirname, '../../../seeds/cues/concepts');
const records = readdirSync(folder)
  .filter((file) => /^drug-.*\.json$/.test(file))
  .map((file) => conceptRecord.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));

/** Every wording that a phrase stands for, a stem bare and gaps empty: the least that a page could say. */
function wordings(phrase: string): readonly string[] {
  let all = [''];
  for (const part of phrase.split(' ')) {
    if (/^\.\.\d$/.test(part)) continue;
    const choices = part.replace(/[()?*]/g, '').split('|');
    all = all.flatMap((before) => [...choices, ...(part.endsWith('?') ? [''] : [])].map((word) => `${before} ${word}`.trim()));
  }
  return all;
}

describe('the wordings of a phrase', () => {
  it('are all its alternatives, with and without what is optional', () => {
    expect(wordings('(low|tiny) dose (of)? ..2 naltre*')).toEqual([
      'low dose of naltre',
      'low dose naltre',
      'tiny dose of naltre',
      'tiny dose naltre',
    ]);
  });
});

describe('every drug name of the lexicon passes the gate', () => {
  it.each(records.map((record) => [record.id, record] as const))('%s, each wording of each phrase', (_, { phrases }) => {
    const stopped = phrases.filter((phrase) => wordings(phrase).some((wording) => !namesDrug(`We spoke of ${wording} today.`)));
    expect(stopped).toEqual([]);
  });

  it.each(records.map((record) => [record.id, record] as const))('%s, in capitals', (_, { phrases }) => {
    const stopped = phrases.filter((phrase) => wordings(phrase).some((wording) => !namesDrug(wording.toUpperCase())));
    expect(stopped).toEqual([]);
  });

  it.each(records.map((record) => [record.id, record] as const))('%s, its examples', (_, { hits }) => {
    expect(hits.filter((hit) => !namesDrug(hit))).toEqual([]);
  });
});

describe('the gate', () => {
  it.each([
    ['nothing', ''],
    ['a recipe', 'Simmer the onions in butter for ten minutes, then add the stock.'],
    ['a football report', 'The home side won by three goals to one in front of a full stand.'],
    ['other medicines', 'Ibuprofen, paracetamol, amitriptyline and gabapentin are all sold here.'],
    ['letters within a word', 'The coldness of the goldnugget walls was remarked upon.'],
    ['a software manual', 'Install the package, then run the build with no options at all.'],
  ])('stops %s', (_, text) => {
    expect(namesDrug(text)).toBe(false);
  });

  it.each([
    ['low-dose naltrexone', 'Ask about Low-Dose Naltrexone.'],
    ['its short form', 'What is LDN?'],
    ['naloxone', 'Naloxone kits are free.'],
    ['an opioid', 'She takes oxycodone.'],
    ['chronic pain, which is read without a drug', 'Chronic pain is common.'],
    ['glia, which are read without a drug', 'Glial cells drive pain.'],
  ])('lets %s pass', (_, text) => {
    expect(namesDrug(text)).toBe(true);
  });
});
