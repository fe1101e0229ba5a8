/** The list of sites as a text file: one a line, "off example.org" or "on example.org"; lines that begin with # are remarks. Pure. */
import { say } from '../words/say';
import { isSite, type Settings } from './settings';

export type SiteList = Pick<Settings, 'disabledSites' | 'enabledSites'>;
export type ReadSiteList =
  | { readonly ok: true; readonly value: SiteList }
  | { readonly ok: false; readonly line: number; readonly reason: string };

export function writeSiteList({ disabledSites, enabledSites }: SiteList): string {
  const lines = [...disabledSites.map((site) => `off ${site}`), ...enabledSites.map((site) => `on ${site}`)];
  return [`# ${say('options.siteFile.remark')}`, ...lines, ''].join('\n');
}

/** @returns The whole list, or the first line that is wrong (counted from 1) and why: a list is taken whole or not at all. */
export function readSiteList(text: string): ReadSiteList {
  const sites = { off: new Set<string>(), on: new Set<string>() };
  for (const [at, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [what, site = '', ...more] = line.split(/\s+/);
    const fault = (reason: string): ReadSiteList => ({ ok: false, line: at + 1, reason });
    if (what !== 'off' && what !== 'on') return fault(say('options.siteFile.beginning', shorten(what ?? '')));
    if (site === '') return fault(say('options.siteFile.none', what));
    if (more.length > 0) return fault(say('options.siteFile.several', what));
    if (!isSite(site)) return fault(say('options.siteFile.notASite', shorten(site)));
    sites[what].add(site);
  }
  return { ok: true, value: { disabledSites: [...sites.off], enabledSites: [...sites.on] } };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
