/** Parentheses in the phrases of seeds/cues: an alternative is one word, and what opens must close. */
import { describe, expect, it } from 'vitest';
import { parsePhrase } from '../../../src/claims/match-phrases';

describe('a phrase is refused', () => {
  it.each<[why: string, phrase: string]>([
    ['when an alternative holds a space', 'took (a bit|lots) of it'],
    ['when the last alternative holds a space', 'took (lots|a bit) of it'],
    ['when a parenthesis does not close', '(low|tiny dose'],
    ['when a parenthesis does not open', 'low|tiny) dose'],
    ['when a parenthesis closes in the next word', '(low tiny) dose'],
    ['when only the optional mark is closed', 'dose of)? naltrexone'],
    ['when alternatives stand without parentheses', 'low|tiny dose'],
    ['when an alternative is empty', '(low||tiny) dose'],
    ['when an alternative is nothing but a star', '(low|*) dose'],
    ['when a star stands within a word', 'nal*one helps'],
    ['when it ends in a gap', 'took ..2'],
  ])('%s', (_, phrase) => {
    expect(() => parsePhrase(phrase)).toThrow(SyntaxError);
  });

  it('names the part that is wrong', () => {
    expect(() => parsePhrase('took (a bit|lots) of it')).toThrow(/\(a|bit\|lots\)/);
  });
});
