/** Every message: who may send it, what it carries and what comes back. Parsed by the background and by our own pages. */
import * as z from 'zod/mini';
import { settingsSchema, siteSchema } from '../settings/schema';
import { MAX_LINES } from './page-report';

const verdict = z.enum(['supported', 'overstated', 'contradicted', 'unsettled', 'anecdote', 'open-question', 'not-assessed']);
const count = z.int().check(z.nonnegative());

const countsSchema = z.strictObject({ total: count, safety: count, verdicts: z.record(verdict, count) });

const lineSchema = z.strictObject({
  claimId: z.string(),
  verdict,
  safety: z.boolean(),
  quote: z.string(),
  topic: z.string(),
});

export const pageReportSchema = z.strictObject({
  state: z.enum(['reading', 'notes', 'nothing', 'gone']),
  born: z.number(),
  counts: countsSchema,
  lines: z.readonly(z.array(lineSchema).check(z.maxLength(MAX_LINES))),
});

const nothing = z.undefined();
const tab = z.strictObject({ tabId: z.int() });

/** What the background knows of one frame. */
const frameSchema = z.strictObject({ frameId: z.int(), report: z.nullable(pageReportSchema) });
const framesSchema = z.array(frameSchema);
export type FrameRecord = z.infer<typeof frameSchema>;

/** What was kept of a tab's frames; none where it cannot be read. */
export function parseFrames(kept: unknown): FrameRecord[] {
  const parsed = framesSchema.safeParse(kept);
  return parsed.success ? parsed.data : [];
}

/** To the background. `from`: content scripts of ours, or our own pages (popup). */
export const protocol = {
  /** Gate → background: this frame's text names a drug. */
  'page.names-drug': { from: 'content', ask: nothing, answer: nothing },
  /** Annotator → background: may it run, and how? Null where it is switched off. */
  'page.ready': { from: 'content', ask: nothing, answer: z.nullable(settingsSchema) },
  /** Annotator → background: what this frame's reading came to. */
  'page.counts': { from: 'content', ask: pageReportSchema, answer: nothing },
  /** Popup → background: every frame of a tab that named a drug. */
  'page.state': { from: 'own-page', ask: tab, answer: z.readonly(z.array(frameSchema)) },
  'settings.get': { from: 'own-page', ask: nothing, answer: settingsSchema },
  'settings.switch-everywhere': { from: 'own-page', ask: z.strictObject({ on: z.boolean() }), answer: settingsSchema },
  'settings.switch-site': { from: 'own-page', ask: z.strictObject({ site: siteSchema, on: z.boolean() }), answer: settingsSchema },
} as const;

export type MessageName = keyof typeof protocol;
export type Ask<N extends MessageName> = z.infer<(typeof protocol)[N]['ask']>;
export type Answer<N extends MessageName> = z.infer<(typeof protocol)[N]['answer']>;

/** To a page's frames. The content script checks these with guard.ts, which a test holds equal to this schema. */
export const pageMessageSchema = z.union([
  /** Popup → page: bring one note into view and open its card. Answers false when its text is gone. */
  z.strictObject({ type: z.literal('note.reveal'), data: z.strictObject({ claimId: z.string() }) }),
  /** Background → page: switched off; leave nothing behind. */
  z.strictObject({ type: z.literal('page.stop') }),
]);
