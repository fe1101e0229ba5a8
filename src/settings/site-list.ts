/** The list of sites as a text file: one a line, "off example.org" or "on example.org"; lines that begin with # are remarks. Pure. */
import { isSite, type Settings } from './settings';

export type SiteList = Pick<Settings, 'disabledSites' | 'enabledSites'>;
export type ReadSiteList =
  | { readonly ok: true; readonly value: SiteList }
  | { readonly ok: false; readonly line: number; readonly reason: string };

export function writeSiteList({ disabledSites, enabledSites }: SiteList): string {
  const lines = [...disabledSites.map((site) => `off ${site}`), ...enabledSites.map((site) => `on ${site}`)];
  return ['# Sites of Footing: "off" where it stays out, "on" where it reads if only chosen sites are read.', ...lines, ''].join('\n');
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
    if (what !== 'off' && what !== 'on') return fault(`expected "off" or "on" at its beginning, found "${shorten(what ?? '')}"`);
    if (site === '' || more.length > 0) return fault(`expected one site after "${what}", found ${site === '' ? 'none' : 'more than one'}`);
    if (!isSite(site)) return fault(`"${shorten(site)}" is no site: write its name alone, such as example.org`);
    sites[what].add(site);
  }
  return { ok: true, value: { disabledSites: [...sites.off], enabledSites: [...sites.on] } };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
