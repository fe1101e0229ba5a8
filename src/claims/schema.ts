/**
 * The shapes of cue records (seeds/cues): concepts are the language, candidacies say when a sentence may speak of a topic.
 * Used by `npm run data` and tests only; what ships is compiled.json.
 */
import * as z from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const sentence = z.string().trim().min(3).max(240);

/** Shown by editors, and by the check beside a phrase that breaks it. */
export const PHRASE_NOTATION =
  'lower-case words with one space between: word, stem*, (this|that*), each with ? behind it where it may be left out, and ..3 to skip up to three words';

export const conceptRecord = z.strictObject({
  $schema: z.literal('../../schemas/concept.schema.json'),
  id,
  /** What this concept tells the reader of claims, and what goes wrong without it. */
  why: z.string().trim().min(10).max(300),
  phrases: z.array(z.string().trim().min(1).max(200)).min(1).describe(PHRASE_NOTATION),
  /** Sentences of ours that hold the concept. */
  hits: z.array(sentence).min(3),
  /** Near misses that do not. */
  misses: z.array(sentence).min(3),
});

export const candidacyRecord = z.strictObject({
  $schema: z.literal('../../schemas/candidacy.schema.json'),
  /** The topic. */
  id,
  why: z.string().trim().min(10).max(300),
  /** Topics of one family share what is learned; '' for none. */
  family: z.union([id, z.literal('')]),
  /** All must hold. Alternatives by `|`: a concept in the sentence, `@drug` spoken of so far, `~condition-…` spoken of so far. */
  needs: z.array(z.string().regex(/^[@~]?[a-z-]+(\|[@~]?[a-z-]+)*$/, 'concept, @drug or ~condition, alternatives by |')).min(1),
  drug: z.array(z.enum(['ldn', 'naltrexone', 'naloxone', 'opioid'])).min(1),
  core: z.array(id).min(1),
  /** Concepts that make a claim on this topic a denial, free of any negation, whatever else the sentence says. */
  denies: z.array(id).optional(),
  /** Concepts whose words make a claim an assertion whatever the model says: a warning may hang on them. */
  asserts: z.array(id).optional(),
});

export type ConceptRecord = z.infer<typeof conceptRecord>;
export type CandidacyRecord = z.infer<typeof candidacyRecord>;
