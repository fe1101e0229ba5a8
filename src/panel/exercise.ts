/** An exercise: claims of one page to be rated before the verdicts are seen. A JSON file that a teacher makes in the panel and a student opens there; it holds no answers. */
import * as z from 'zod/mini';
import type { BaseStamp } from '../report/annotated-document';
import { noteKey } from '../report/note-key';
import type { ReportRow, SourceReport } from '../report/source-report';
import { say } from '../words/say';

const FORMAT = 'footing-exercise';
const short = z.string().check(z.maxLength(2_000));

export const exerciseSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  title: short,
  /** Of the page; its web address. */
  url: short.check(z.regex(/^(?:https?|file):/i)),
  /** For whoever opens it. */
  task: short,
  base: z.strictObject({ version: short, date: short }),
  claims: z.readonly(
    z
      .array(z.strictObject({ quote: short, topic: short.check(z.maxLength(100)), link: z.nullable(short) }))
      .check(z.minLength(1), z.maxLength(500)),
  ),
});

export type Exercise = z.infer<typeof exerciseSchema>;

/** Half a megabyte: an exercise of 500 claims is smaller. */
const MAX_LENGTH = 500_000;

export function makeExercise({ about, rows, document }: SourceReport, base: BaseStamp): Exercise {
  return {
    format: FORMAT,
    version: 1,
    title: about.title?.value ?? document.id,
    url: about.url,
    task: say('panel.exercise.task'),
    base: { version: base.version, date: base.date },
    claims: rows.map(({ note, link }) => ({ quote: note.quote.slice(0, 2_000), topic: note.topic.id, link })),
  };
}

export type ReadExercise = { readonly ok: true; readonly value: Exercise } | { readonly ok: false; readonly reason: string };

/** @param text - Of a file that a person chose; it may be anything. */
export function readExercise(text: string): ReadExercise {
  if (text.length > MAX_LENGTH) return { ok: false, reason: say('panel.exercise.tooLarge') };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, reason: say('panel.exercise.noJson') };
  }
  const exercise = exerciseSchema.safeParse(parsed);
  if (exercise.success) return { ok: true, value: exercise.data };
  const [issue] = exercise.error.issues;
  return { ok: false, reason: say('panel.exercise.unexpected', issue?.path.join('.') || 'JSON') };
}

/** The claims of a report that the exercise asks for: by words and topic, wherever they stand now. */
export function rowsIn(exercise: Exercise, rows: readonly ReportRow[]): readonly ReportRow[] {
  const asked = new Set(exercise.claims.map(({ topic, quote }) => noteKey({ topic: { id: topic }, quote })));
  return rows.filter(({ note: { topic, quote } }) => asked.has(noteKey({ topic, quote: quote.slice(0, 2_000) })));
}
