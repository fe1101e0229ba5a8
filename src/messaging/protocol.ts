/** Every message: who may send it, what it carries and what comes back. Parsed by the background and by our own pages. */
import * as z from 'zod/mini';
import { MOST_AFTER, MOST_BEFORE, MOST_SENTENCE } from '../appraisal/claim-context';
import type { TopicDetails } from '../report/note';
import { verdictOrder } from '../report/order-notes';
import { changesSchema, settingsSchema, siteSchema } from '../settings/schema';
import type { Words } from '../words/say';
import { MAX_LINES } from './page-report';

const verdict = z.enum(verdictOrder);
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
  hidden: count,
  born: z.number(),
  counts: countsSchema,
  lines: z.readonly(z.array(lineSchema).check(z.maxLength(MAX_LINES))),
});

const nothing = z.undefined();
const nameSchema = z.string().check(z.minLength(1), z.maxLength(100));
const contextSchema = z.strictObject({
  sentence: z.string().check(z.maxLength(MOST_SENTENCE)),
  before: z.string().check(z.maxLength(MOST_BEFORE)),
  after: z.string().check(z.maxLength(MOST_AFTER)),
});
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

/** To the background. `from`: content scripts of ours, or our own pages (popup, panel, options). */
export const protocol = {
  /** Gate → background: this frame's text names a drug. */
  'page.names-drug': { from: 'content', ask: nothing, answer: nothing },
  /** Annotator → background: may it run, how, and in which words? Null where it is switched off. The words are those that ship with us. */
  'page.ready': {
    from: 'content',
    ask: nothing,
    answer: z.nullable(z.strictObject({ settings: settingsSchema, words: z.custom<Words>(() => true) })),
  },
  /** Annotator → background: what this frame's reading came to. */
  'page.counts': { from: 'content', ask: pageReportSchema, answer: nothing },
  /** Annotator → background: bring the card's script into this frame. Answered once it has run there. */
  'card.load': { from: 'content', ask: nothing, answer: nothing },
  /** Annotator → background: what stands behind a note. The answer is made from the base that ships with us; the words around the claim tell the study it leans on and are not kept. */
  'evidence.read': {
    from: 'content',
    ask: z.strictObject({ topic: nameSchema, context: contextSchema }),
    answer: z.nullable(z.custom<TopicDetails>(() => true)),
  },
  /** Annotator → background: show all that is on file about a topic, in a tab of its own. A page cannot open our pages itself. */
  'library.open': { from: 'content', ask: z.strictObject({ topic: nameSchema }), answer: nothing },
  /** Annotator → background: a person hid one note, or wants it back. A page's script cannot send this, and it can change nothing else. */
  'note.hide': { from: 'content', ask: z.strictObject({ key: nameSchema, hidden: z.boolean() }), answer: settingsSchema },
  'topic.hide': { from: 'content', ask: z.strictObject({ topic: nameSchema, hidden: z.boolean() }), answer: settingsSchema },
  /** Annotator → background: switch off on the site of the tab that asks. */
  'site.leave': { from: 'content', ask: nothing, answer: nothing },
  /** Annotator → background: open the side panel. Right in the listener: the browser wants the person's click. */
  'panel.open': { from: 'content', ask: nothing, answer: nothing },
  /** Annotator → panel, if one is open: the card of this note was opened on the page. */
  'note.opened': { from: 'content', ask: z.strictObject({ claimId: z.string() }), answer: nothing },
  /** Popup → background: every frame of a tab that named a drug. */
  'page.state': { from: 'own-page', ask: tab, answer: z.readonly(z.array(frameSchema)) },
  /** Popup → background: notes on this page now, where they wait to be asked for. */
  'page.show': { from: 'own-page', ask: tab, answer: nothing },
  'settings.get': { from: 'own-page', ask: nothing, answer: settingsSchema },
  'settings.switch-everywhere': { from: 'own-page', ask: z.strictObject({ on: z.boolean() }), answer: settingsSchema },
  'settings.switch-site': { from: 'own-page', ask: z.strictObject({ site: siteSchema, on: z.boolean() }), answer: settingsSchema },
  'settings.change': { from: 'own-page', ask: changesSchema, answer: settingsSchema },
  'settings.reset': { from: 'own-page', ask: nothing, answer: settingsSchema },
} as const;

export type MessageName = keyof typeof protocol;
export type Ask<N extends MessageName> = z.infer<(typeof protocol)[N]['ask']>;
export type Answer<N extends MessageName> = z.infer<(typeof protocol)[N]['answer']>;

/** To a page's frames. The content script checks these with guard.ts, which a test holds equal to this schema. */
export const pageMessageSchema = z.union([
  /** Popup → page: bring one note into view and open its card. Answers false when its text is gone. */
  z.strictObject({ type: z.literal('note.reveal'), data: z.strictObject({ claimId: z.string() }) }),
  /** Background → page: to the next note or the one before. Answers false at either end. */
  z.strictObject({ type: z.literal('note.step'), data: z.strictObject({ by: z.union([z.literal(1), z.literal(-1)]) }) }),
  /** Background → page: open the card of the note last stepped to. Answers false where there is none. */
  z.strictObject({ type: z.literal('note.open') }),
  /** Background → page: hide the notes for now, or show them again. */
  z.strictObject({ type: z.literal('notes.toggle') }),
  /** Panel → page: what was read, with its claims. Answers with a FrameReading; null before the first reading is done. */
  z.strictObject({ type: z.literal('page.read') }),
  /** Panel → page: no marks while a person judges the claims alone. */
  z.strictObject({ type: z.literal('notes.veil'), data: z.strictObject({ on: z.boolean() }) }),
  /** Background → page: settings have changed; ask for them again. */
  z.strictObject({ type: z.literal('page.refresh') }),
  /** Background → page: switched off; leave nothing behind. */
  z.strictObject({ type: z.literal('page.stop') }),
]);
