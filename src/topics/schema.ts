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
  evidence: z.strictObject({
    finding: z.enum(findings),
    certainty: z.enum(certainties),
    /** Why this certainty, naming the GRADE domains that lowered it. */
    why: prose(700),
    /** Two sentences for a reader, US grade 8 or below. */
    summary: prose(420),
    /** Wordings that would go further than the evidence. */
    overstatements: z.array(prose(120)),
    /** What to say about who was studied, doses aside; null where nothing useful can be said. */
    population: prose(240).nullable(),
    /** Year of the newest study that decided the finding. */
    lastEvidenceYear: z.int().min(1960).max(2026),
    /** Date of the last search, ISO. */
    searchedOn: z.iso.date(),
  }),
  /** Set where a false belief about this topic can hurt (DESIGN.md section 4). A claim with this stance and at least this force bears `safety`. */
  harm: z.strictObject({ stance: z.enum(['asserts', 'denies']), force: z.enum(forces), note: prose(360), source: id }).nullable(),
  /** Safety advice shown in the card without the flag. */
  safetyNote: prose(360).nullable(),
  studies: z.strictObject({ for: z.array(id), against: z.array(id), neutral: z.array(id) }),
});

export type TopicRecord = z.infer<typeof topicRecord>;
