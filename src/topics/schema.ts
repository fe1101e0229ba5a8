/**
 * The shape of a topic record (seeds/topics). Used by `npm run data` and tests only; what ships is compiled.ts.
 * One file a topic holds the proposition and what the studies on it add up to.
 */
import * as z from 'zod';

export const groups = ['ldn-benefit', 'mechanism', 'safety', 'access', 'naltrexone', 'naloxone', 'opioid', 'context', 'other'] as const;
export const findings = ['for', 'against', 'mixed', 'uncertain'] as const;
export const certainties = ['high', 'moderate', 'low', 'very-low', 'none', 'established'] as const;
export const stances = ['asserts', 'denies', 'questions'] as const;
export const forces = ['hedged', 'plain', 'absolute'] as const;

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const prose = (max: number) => z.string().trim().min(3).max(max);

/** The five reasons that lower a certainty under GRADE, in the order in which they are read. */
export const domains = ['riskOfBias', 'inconsistency', 'indirectness', 'imprecision', 'publicationBias'] as const;

const domain = z.strictObject({
  /** By how many levels it lowers the certainty. */
  lowers: z.int().min(0).max(2),
  /** Why it lowers it, or why it does not. */
  why: prose(240),
});

/** How the certainty was reached: start, less what each domain takes off, plus what raises it. `npm run data` does the sum again. */
const grade = z.strictObject({
  /** High for trials, counts and controlled experiments; low for comparisons without random groups, cases and opinions. */
  start: z.strictObject({ level: z.enum(['high', 'low']), why: prose(160) }),
  riskOfBias: domain,
  inconsistency: domain,
  indirectness: domain,
  imprecision: domain,
  publicationBias: domain,
  /** A large or graded effect in studies that start low. */
  raised: z.strictObject({ by: z.int().min(1).max(2), why: prose(160) }).nullable(),
  /** What a reader should know besides. */
  note: prose(400).nullable(),
});

const year = z.int().min(1960).max(2026);

const evidence = z.strictObject({
  finding: z.enum(findings),
  certainty: z.enum(certainties),
  /** Why it is established, or why nothing is on file; null where `grade` gives the reasons. */
  why: prose(700).nullable(),
  /** Null only where the certainty is `established` or `none`. */
  grade: grade.nullable(),
  /** Two sentences for a reader, US grade 8 or below. */
  summary: prose(420),
  /** Wordings that would go further than the evidence. */
  overstatements: z.array(prose(120)),
  /** What to say about who was studied, doses aside; null where nothing useful can be said. */
  population: prose(240).nullable(),
  /** Doses in the studies, never as advice; null where a dose would be a recipe or tells nothing. */
  doses: prose(200).nullable(),
  /** The one figure that says most, and the result of a cited study that bears it; null where there is none. */
  effect: z.strictObject({ study: id, outcome: prose(300), says: prose(300) }).nullable(),
  /** What is not known. */
  unknown: z.array(prose(160)).min(1),
  /** How the answer changed, oldest first: the year, the study, and what it changed. */
  turns: z.array(z.strictObject({ year, study: id, says: prose(200) })),
  /** Year of the newest study that decided the finding. */
  lastEvidenceYear: year,
  /** Date of the last search, ISO. */
  searchedOn: z.iso.date(),
});

export const topicRecord = z.strictObject({
  $schema: z.literal('../schemas/topic.schema.json'),
  id,
  group: z.enum(groups),
  /** A few words for lists and tabs: "LDN for fibromyalgia". */
  label: prose(60),
  /** The canonical direction, in our own words; fixed by the closed list. */
  proposition: prose(320),
  /** True where a seed document makes a claim on this topic. */
  seed: z.boolean(),
  evidence,
  /** Set where a false belief about this topic can hurt (DESIGN.md section 4). A claim with this stance and at least this force bears `safety`. */
  harm: z.strictObject({ stance: z.enum(['asserts', 'denies']), force: z.enum(forces), note: prose(360), source: id }).nullable(),
  /** Safety advice shown in the card without the flag. */
  safetyNote: prose(360).nullable(),
  studies: z.strictObject({ for: z.array(id), against: z.array(id), neutral: z.array(id) }),
});

export type TopicRecord = z.infer<typeof topicRecord>;
