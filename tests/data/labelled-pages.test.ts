/** The pages that the reading of claims is learned from: every label is one of the scheme, and every page has its own name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { bases, forces, stances } from '../../src/claims/decide';
import { topics } from '../../src/topics/topics';

const folder = join(import.meta.dirname, '../../seeds/pages');
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const page = z.strictObject({
  id: z.string(),
  genre: z.enum(['news', 'clinic', 'forum', 'abstract', 'qa', 'negative']),
  title: z.string().min(1),
  blocks: z
    .array(
      z.strictObject({
        tag: z.enum(['h1', 'h2', 'p', 'li', 'blockquote', 'post']),
        author: z.string().min(1).optional(),
        sentences: z
          .array(
            z.strictObject({
              text: z.string().min(1),
              claims: z.array(
                z
                  .strictObject({
                    topic: z.enum(topics.map(({ id }) => id)),
                    stance: z.enum(stances),
                    force: z.enum(forces),
                    basis: z.enum(bases),
                  })
                  .refine(({ stance, force }) => stance !== 'questions' || force === 'hedged', 'a question is hedged'),
              ),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

it('have the shape of a labelled page, a name of their own and no topic twice in a sentence', () => {
  expect(names.length).toBeGreaterThan(1000);
  const faults = names.flatMap((name) => {
    const parsed = page.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    if (!parsed.success) return [`${name}: ${z.prettifyError(parsed.error)}`];
    const twice = parsed.data.blocks
      .flatMap(({ sentences }) => sentences)
      .filter(({ claims }) => new Set(claims.map(({ topic }) => topic)).size < claims.length);
    return [
      ...(`${parsed.data.id}.json` === name ? [] : [`${name}: its id is ${parsed.data.id}`]),
      ...twice.map(({ text }) => `${name}: a topic twice in "${text}"`),
    ];
  });
  expect(faults).toEqual([]);
});
