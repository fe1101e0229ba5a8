/** The phrases of seeds/cues: what their notation matches, how long a match is, and what is refused. */
import { describe, expect, it } from 'vitest';
import { indexPhrases, matchPhrases, parsePhrase } from '../../../src/claims/match-phrases';
import { tokenise } from '../../../src/claims/tokenise';

/** The stretches of a text that a concept of these phrases matches. */
function matched(phrases: readonly string[], text: string): readonly string[] {
  const tokens = tokenise(text);
  return matchPhrases(tokens, indexPhrases({ concept: phrases.join('\n') })).map(({ start, end }) =>
    text.slice(tokens[start]?.start, tokens[end - 1]?.end),
  );
}

describe('a phrase', () => {
  it.each<[what: string, phrase: string, text: string, found: readonly string[]]>([
    ['is found word by word', 'low dose', 'a low dose is low', ['low dose']],
    ['is found whatever the case and the hyphens', 'low dose', 'LOW-dose, then Low Dose', ['LOW-dose', 'Low Dose']],
    ['is found wherever it stands', 'ldn', 'LDN or no LDN', ['LDN', 'LDN']],
    ['is not found in part', 'low dose', 'low doses', []],
    ['with a stem takes every ending', 'naltrex*', 'naltrexone, naltrexon', ['naltrexone', 'naltrexon']],
    ['with a stem takes the stem itself', 'opioid*', 'an opioid', ['opioid']],
    [
      'with alternatives takes each',
      '(low|tiny|small*) dose',
      'low dose, tiny dose, smallest dose, high dose',
      ['low dose', 'tiny dose', 'smallest dose'],
    ],
    [
      'with an optional word does with and without',
      'dose (of)? naltrexone',
      'dose of naltrexone, dose naltrexone',
      ['dose of naltrexone', 'dose naltrexone'],
    ],
    ['with an optional word at its end prefers the longer', 'pain killer?', 'pain killer', ['pain killer']],
    [
      'with a gap skips up to so many words',
      'took ..2 away',
      'took away, took it away, took the pain away',
      ['took away', 'took it away', 'took the pain away'],
    ],
    ['with a gap skips no more', 'took ..2 away', 'took all the pain away', []],
    ['takes figures with their decimals', '(0.5|4.5) mg', '4.5mg and 45 mg', ['4.5mg']],
    ['takes contractions apart', 'did not help', "didn't help", ["didn't help"]],
    ['does not run past the end', 'low dose naltrexone', 'low dose', []],
  ])('%s', (_, phrase, text, found) => {
    expect(matched([phrase], text)).toEqual(found);
  });
});

describe('matches', () => {
  it('are given at their longest where phrases of a concept begin alike', () => {
    expect(matched(['low', 'low dose', 'low dose naltrexone'], 'low dose naltrexone')).toEqual(['low dose naltrexone']);
  });

  it('are given for each concept, by place', () => {
    const index = indexPhrases({ dose: 'low dose', ldn: 'low dose naltrexone', drug: 'naltrex*' });
    expect(matchPhrases(tokenise('On low-dose naltrexone'), index)).toEqual([
      { concept: 'dose', start: 1, end: 3 },
      { concept: 'ldn', start: 1, end: 4 },
      { concept: 'drug', start: 3, end: 4 },
    ]);
  });

  it('are not given twice where a word is both a whole word and a stem of the phrase', () => {
    expect(matched(['(opioid|opioid*) pills'], 'opioid pills')).toEqual(['opioid pills']);
  });

  it('are none in an empty sentence', () => {
    expect(matched(['ldn'], '')).toEqual([]);
  });
});

describe('a phrase is refused', () => {
  it.each<[why: string, phrase: string]>([
    ['with a capital', 'LDN helps'],
    ['with a stop', 'it helps!'],
    ['with an apostrophe, since contractions come apart', "didn't help"],
    ['when it is empty', ''],
    ['with two spaces', 'low  dose'],
    ['when its first word is optional', '(low)? dose'],
    ['when it begins with a gap', '..2 dose'],
    ['when its first stem is too short for the index', 'ld* dose'],
  ])('%s', (_, phrase) => {
    expect(() => parsePhrase(phrase)).toThrow(SyntaxError);
  });
});
