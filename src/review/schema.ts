/** The shape of a decision as it is stored and as it travels in a file. */
import * as z from 'zod/mini';
import type { Result } from '../text/text-block';
import { type Decision, decisionStates } from './decision';

/** More than this in one field is no note by a person. */
const LONGEST_NOTE = 4_000;
const text = (most: number) => z.string().check(z.maxLength(most));

const decisionSchema = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(4_000)),
  state: z.enum(decisionStates),
  reason: text(LONGEST_NOTE),
  note: text(LONGEST_NOTE),
  words: text(40),
  author: z.nullable(text(200)),
  url: text(4_000),
  decidedOn: z.iso.datetime(),
});

export function parseDecision(value: unknown): Result<Decision, string> {
  const parsed = decisionSchema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, error: `${issue?.path.map(String).join('.') || 'the decision'}: ${issue?.message ?? 'not as expected'}` };
}
