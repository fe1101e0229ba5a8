import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSite } from '../../../src/settings/settings';
import { readSiteList, writeSiteList } from '../../../src/settings/site-list';

const site = fc.domain().filter(isSite);

describe('the list of sites as a file', () => {
  it('reads what it wrote', () =>
    fc.assert(
      fc.property(fc.uniqueArray(site), fc.uniqueArray(site), (disabledSites, enabledSites) => {
        expect(readSiteList(writeSiteList({ disabledSites, enabledSites }))).toEqual({ ok: true, value: { disabledSites, enabledSites } });
      }),
    ));

  it.each([
    ['off example.org\nexample.net\n', 2, 'expected "off" or "on"'],
    ['# sites\n\noff\n', 3, 'expected one site after "off"'],
    ['on a.org b.org', 1, 'more than one'],
    ['off https://example.org/page', 1, 'is no site'],
    ['{"sites": []}', 1, 'expected "off" or "on"'],
  ])('refuses %j with its line and the reason', (text, line, reason) => {
    expect(readSiteList(text)).toEqual({ ok: false, line, reason: expect.stringContaining(reason) });
  });

  it('takes lines of any system, remarks and repeats', () => {
    const value = { disabledSites: ['example.org', 'file:'], enabledSites: ['a.org'] };
    expect(readSiteList('\uFEFF# x\r\noff example.org\roff file:\non a.org\noff example.org')).toEqual({ ok: true, value });
  });
});
