/** One frame's reading as the panel gets it: text, claims and what the page says of itself. All that the report is made from, so that it outlives the page. */
import * as z from 'zod/mini';
import type { Claim } from '../claims/claim';
import type { PageFacts } from '../text/page-facts';
import type { PageText } from '../text/text-block';

/** What the annotator answers to `page.read`. */
export interface FrameReading {
  /** `performance.timeOrigin`: tells this document from the one before it in the same frame. */
  readonly born: number;
  readonly facts: PageFacts;
  readonly page: PageText;
  /** Those that a person's settings leave in. */
  readonly claims: readonly Claim[];
  /** Those that settings leave out. */
  readonly hidden: number;
}

const count = z.int().check(z.nonnegative());
const text = z.string();
const span = z.strictObject({ start: count, end: count });
const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item));

const factsSchema = z.strictObject({
  url: text,
  lang: text,
  title: text,
  heading: z.nullable(text),
  metas: list(z.readonly(z.tuple([text, text]))),
  jsonLd: list(text),
  bylines: list(text),
  times: list(z.strictObject({ value: text, text })),
  links: list(z.strictObject({ href: text, text })),
  buttons: list(text),
});

const pageSchema = z.strictObject({
  title: text,
  posts: list(
    z.looseObject({
      author: z.nullable(text),
      url: z.nullable(text),
      time: z.optional(z.nullable(text)),
      edited: z.optional(z.nullable(text)),
      parent: z.optional(z.nullable(count)),
      replies: z.optional(z.nullable(count)),
    }),
  ),
  quotes: z.optional(list(z.looseObject({ author: z.nullable(text), url: z.nullable(text) }))),
  blocks: list(
    z.looseObject({
      id: count,
      kind: z.enum(['heading', 'paragraph', 'item', 'quote', 'cell', 'preformatted']),
      text,
      post: z.nullable(count),
      quote: z.optional(count),
    }),
  ),
});

const claimSchema = z.strictObject({
  id: text,
  topic: text,
  stance: z.enum(['asserts', 'denies', 'questions']),
  force: z.enum(['hedged', 'plain', 'absolute']),
  basis: z.enum(['study', 'anecdote', 'authority', 'none']),
  block: count,
  span,
  why: list(
    z.strictObject({
      part: z.enum(['topic', 'stance', 'force', 'basis']),
      words: text,
      span: z.nullable(span),
      record: text,
    }),
  ),
});

const readingSchema = z.strictObject({
  born: z.number(),
  facts: factsSchema,
  page: pageSchema,
  claims: list(claimSchema),
  hidden: count,
});

/** @returns Null for anything but a reading: an older annotator, or a frame that has read nothing yet. */
export function parseReading(answer: unknown): FrameReading | null {
  const parsed = readingSchema.safeParse(answer);
  // Posts and blocks may carry more than is checked here; nothing of that is used unchecked.
  return parsed.success ? (parsed.data as FrameReading) : null;
}
