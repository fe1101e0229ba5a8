/** How forum software marks its posts up, as it ships: a compact form of seeds/forums, made by `npm run data`. */
import compiled from './compiled.json';

/** Selector ('' for the element itself) and attribute ('' for its text). */
export type FactPlace = readonly [selector: string, attribute: string];

export interface ForumRule {
  readonly id: string;
  readonly detect: string;
  readonly post: string;
  readonly body: string;
  readonly unread: string;
  readonly author: readonly FactPlace[];
  readonly time: readonly FactPlace[];
  readonly url: readonly FactPlace[];
  readonly edited: readonly FactPlace[];
  readonly replies: readonly FactPlace[];
  readonly quote: { readonly box: string; readonly author: readonly FactPlace[]; readonly url: readonly FactPlace[] } | null;
}

export const forumRules: readonly ForumRule[] = compiled as unknown as readonly ForumRule[];

/** Any post of any software: one look over the page tells whether there is one. */
export const anyPost: string = forumRules.map(({ post }) => post).join(',');
