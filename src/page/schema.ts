/**
 * The shape of a forum record (seeds/forums): how one forum software marks its posts up. Used by `npm run data` and tests only; what ships is compiled.json.
 * A place is `selector`, `selector@attribute` or `@attribute` of the post itself; the first of a list that gives something counts.
 */
import * as z from 'zod';

const selector = z.string().trim().min(1).max(400);
const places = z.array(z.string().trim().min(1).max(200)).min(1);

export const forumRecord = z.strictObject({
  $schema: z.literal('../schemas/forum.schema.json'),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
  /** The software, and the versions whose markup this is. */
  name: z.string().trim().min(2).max(80),
  /** What is known of where the selectors come from, and what they leave out. */
  why: z.string().trim().min(10).max(400),
  /** Something that this software alone has on every page. The rest is only asked where this is found. */
  detect: selector,
  /** One contribution: opening post, reply, comment or answer. May hold others. */
  post: selector,
  author: places,
  time: places.optional(),
  /** An attribute `id` becomes an address within the page. */
  url: places.optional(),
  /** Says that the post was edited, and perhaps when. */
  edited: places.optional(),
  /** How many answers the page itself counts. */
  replies: places.optional(),
  /** Within a post only this is read. */
  body: selector,
  /** Words of somebody else inside a body. */
  quote: z.strictObject({ box: selector, author: places.optional(), url: places.optional() }).optional(),
  /** Inside a body and yet not the author's words: signatures, lines about edits, titles of quotes. */
  unread: selector.optional(),
});

export type ForumRecord = z.infer<typeof forumRecord>;
