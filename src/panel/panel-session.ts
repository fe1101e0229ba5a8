/** What the panel remembers until the browser is closed: own judgement, the page pinned for comparing, the exercise that is open. Checked on reading; a bad part falls back alone. */
import * as z from 'zod/mini';
import { ratings as allRatings, type Ratings } from '../report/own-judgement';
import type { ComparedPage } from '../report/compare-pages';
import { verdictOrder } from '../report/order-notes';
import { type Exercise, exerciseSchema } from './exercise';

export interface PanelSession {
  /** Verdicts stay hidden until the person has rated the claim. */
  readonly judgesFirst: boolean;
  /** By page address, then by claim. */
  readonly ratings: Readonly<Record<string, Ratings>>;
  readonly pinned: ComparedPage | null;
  readonly exercise: Exercise | null;
}

export const emptySession: PanelSession = { judgesFirst: false, ratings: {}, pinned: null, exercise: null };

const comparedClaim = z.strictObject({
  topic: z.string(),
  label: z.string(),
  stance: z.enum(['asserts', 'denies', 'questions']),
  force: z.enum(['hedged', 'plain', 'absolute']),
  verdict: z.enum(verdictOrder),
  safety: z.boolean(),
  quote: z.string(),
});

const parts = {
  judgesFirst: z.boolean(),
  ratings: z.record(z.string(), z.record(z.string(), z.enum(allRatings))),
  pinned: z.nullable(
    z.strictObject({ title: z.string(), url: z.string(), readOn: z.string(), claims: z.readonly(z.array(comparedClaim)) }),
  ),
  exercise: z.nullable(exerciseSchema),
};

export function parseSession(stored: unknown): PanelSession {
  const record = z.record(z.string(), z.unknown()).safeParse(stored);
  const given = record.success ? record.data : {};
  const read = <T>(schema: { safeParse(value: unknown): { success: boolean; data?: T } }, value: unknown, fallback: T): T => {
    const parsed = schema.safeParse(value);
    return parsed.success && parsed.data !== undefined ? parsed.data : fallback;
  };
  return {
    judgesFirst: read(parts.judgesFirst, given.judgesFirst, emptySession.judgesFirst),
    ratings: read(parts.ratings, given.ratings, emptySession.ratings),
    pinned: read(parts.pinned, given.pinned, emptySession.pinned),
    exercise: read(parts.exercise, given.exercise, emptySession.exercise),
  };
}
