/**
 * Where in the library a person is, as the part of the address after "#": "#/topic/ldn-sleep", "#/study/younger-2013",
 * "#/page/seed-001/p4s2-ldn-addiction", "#/method", "#/?q=pain&drug=ldn". Pure; whether an id is on file is for the views to say.
 */
import { emptyQuery, type Query, queryKeys } from './find/query';

export type Route =
  | { readonly view: 'search'; readonly query: Query }
  | { readonly view: 'topic' | 'study'; readonly id: string }
  /** A document of the base; `claim` is brought into view. */
  | { readonly view: 'page'; readonly id: string; readonly claim: string | null }
  | { readonly view: 'method' }
  | { readonly view: 'unknown' };

export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view = '', id = '', claim = '', ...rest] = path.split('/').map(decode);
  if (rest.length > 0) return { view: 'unknown' };
  if (view === '') return { view: 'search', query: parseQuery(search) };
  if (view === 'method' && id === '') return { view };
  if ((view === 'topic' || view === 'study') && id !== '' && claim === '') return { view, id };
  if (view === 'page' && id !== '') return { view, id, claim: claim || null };
  return { view: 'unknown' };
}

export function hashOf(route: Route): string {
  switch (route.view) {
    case 'search': {
      const given = queryKeys.filter((key) => route.query[key] !== '').map((key) => [key, route.query[key]]);
      return given.length === 0 ? '#/' : `#/?${new URLSearchParams(given)}`;
    }
    case 'topic':
    case 'study':
      return `#/${route.view}/${encodeURIComponent(route.id)}`;
    case 'page':
      return `#/page/${[route.id, ...(route.claim ? [route.claim] : [])].map(encodeURIComponent).join('/')}`;
    case 'method':
      return '#/method';
    case 'unknown':
      return '#/';
  }
}

function parseQuery(search: string): Query {
  const given = new URLSearchParams(search);
  const query: { -readonly [K in keyof Query]: string } = { ...emptyQuery };
  for (const key of queryKeys) query[key] = given.get(key) ?? '';
  return query;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
