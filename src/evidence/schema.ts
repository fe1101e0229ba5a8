/**
 * The shapes of study and document records (seeds/studies, seeds/documents). Used by `npm run data` and tests only.
 * Every figure says where it was read; `checkedIn` addresses are copies and are never shown, readers get DOI, PMID or the agency's page.
 */
import * as z from 'zod';
import { forces, stances } from '../topics/schema';
import { designs } from './designs';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const prose = (max: number) => z.string().trim().min(2).max(max);

export const directions = ['favours', 'against', 'no-difference', 'mixed', 'not-applicable'] as const;
export const measures = ['MD', 'SMD', 'RR', 'HR', 'OR', 'percent-change-difference'] as const;

/** The part of CSL-JSON 1.0 that our sources need. */
export const cslItem = z.strictObject({
  type: z.enum(['article-journal', 'report', 'webpage', 'paper-conference', 'chapter', 'book', 'thesis', 'dataset', 'article']),
  title: prose(400),
  author: z.array(
    z.union([z.strictObject({ family: prose(80), given: z.string().max(80).optional() }), z.strictObject({ literal: prose(160) })]),
  ),
  'container-title': prose(200).optional(),
  volume: z.string().max(20).optional(),
  issue: z.string().max(20).optional(),
  page: z.string().max(30).optional(),
  publisher: prose(160).optional(),
  issued: z.strictObject({ 'date-parts': z.tuple([z.tuple([z.int().min(1950).max(2026)])]) }),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/[^\s?#"<>]*[^\s?#"<>.,;]$/, 'a bare DOI such as 10.1000/xyz, without address, blanks or a full stop at its end')
    .optional(),
  PMID: z
    .string()
    .regex(/^[1-9]\d{3,7}$/, 'a PubMed id: four to eight digits, no leading zero')
    .optional(),
  /** The agency's or publisher's own page; only where there is neither DOI nor PMID. */
  URL: z.url().startsWith('https://').optional(),
});

export const studyRecord = z
  .strictObject({
    $schema: z.literal('../schemas/study.schema.json'),
    id,
    citation: cslItem,
    design: z.enum(designs),
    /** People studied; null where it is not a count of people (labels, animals, cells) or was not found. */
    participants: z.int().positive().nullable(),
    population: prose(300).nullable(),
    intervention: prose(300).nullable(),
    comparator: prose(200).nullable(),
    results: z.array(
      z.strictObject({
        outcome: prose(300),
        /** Our words, with the figures. */
        effect: prose(400),
        p: z.string().max(60).nullable(),
        ci: z.string().max(80).nullable(),
        direction: z.enum(directions),
        numeric: z
          .strictObject({
            measure: z.enum(measures),
            value: z.number(),
            low: z.number().nullable(),
            high: z.number().nullable(),
            scale: prose(200).nullable(),
          })
          .nullable(),
      }),
    ),
    limits: z.array(prose(300)),
    funding: prose(300).nullable(),
    retracted: z.boolean(),
    /** Who ran it, in the words by which pages name them ("Stanford"); only where a claim could be told by it. */
    institutions: z.array(prose(60)).min(1).optional(),
    /** `verified`: figures read in at least one copy of the abstract or label; `partly`: see doubt; `named-only`: a source names it, nobody found it. */
    confidence: z.enum(['verified', 'partly', 'named-only']),
    /** What is uncertain about this record; required unless verified. */
    doubt: prose(600).nullable(),
    /** Id of another record that reports the same trial or the same data; counted once. */
    sameTrialAs: id.nullable(),
    checkedIn: z.array(z.strictObject({ url: z.url(), what: prose(400) })).min(1),
    checkedOn: z.iso.date(),
  })
  .refine((study) => study.confidence === 'verified' || study.doubt !== null, {
    path: ['doubt'],
    message: 'a record that is not verified must state its doubt',
  });

export type StudyRecord = z.infer<typeof studyRecord>;

export const checks = ['correct', 'garbled', 'outdated', 'wrong', 'unsupported'] as const;

const claimId = z.string().regex(/^p\d+s\d+-[a-z0-9]+(-[a-z0-9]+)*$/, 'p, paragraph, s, sentence and a word for it: "p4s2-ldn-addiction"');

const documentClaim = z
  .strictObject({
    id: claimId,
    /** Our paraphrase; no sentence of the original is copied. Always shown with `why`. */
    paraphrase: prose(400),
    /** Where in the original: paragraph counted from 1 (each line with text is one), sentence within it. */
    where: z.strictObject({ paragraph: z.int().positive(), sentence: z.int().positive() }),
    /** `other` for a claim that is checked although no topic covers it. */
    topic: id,
    stance: z.enum(stances),
    force: z.enum(forces),
    basis: z.enum(['study', 'anecdote', 'authority', 'none']),
    /**
     * correct: holds today, within the limits that `why` names · garbled: mangled or mixed up on the way · outdated: held once, see `since` ·
     * wrong: the sources say otherwise · unsupported: no source on file shows it.
     */
    check: z.enum(checks),
    why: prose(500),
    /** Studies that decided the check; empty only for topic `other`, where `why` says what was looked at. */
    studies: z.array(id),
    /** Since when an outdated claim no longer holds, and the study that changed it; null for every other check. */
    since: z.strictObject({ year: z.int().min(1960).max(2026), study: id }).nullable(),
    /** What says otherwise: a claim of this or another document, or a study. Told once, at one of the two claims. */
    conflicts: z.array(
      z.strictObject({
        with: z.union([z.strictObject({ document: id, claim: claimId }), z.strictObject({ study: id })]),
        note: prose(300),
      }),
    ),
  })
  .refine((claim) => (claim.check === 'outdated') === (claim.since !== null), {
    path: ['since'],
    message: 'the year and the study that changed it where the check is "outdated", else null',
  });

export const documentRecord = z.strictObject({
  $schema: z.literal('../schemas/document.schema.json'),
  id,
  title: prose(200),
  publisher: prose(120).nullable(),
  kind: z.enum(['news', 'clinic', 'forum', 'conference-report', 'blog']),
  /** ISO date as the document states it; null where it states none. */
  date: z.iso.date().nullable(),
  /** What kind of page it is, for a reader who cannot see it. */
  about: prose(300),
  /** Of the original file's bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  claims: z.array(documentClaim).min(1),
});

export type DocumentRecord = z.infer<typeof documentRecord>;

/** The base as a whole (seeds/base.json): its releases, newest first. */
export const baseRecord = z.strictObject({
  $schema: z.literal('./schemas/base.schema.json'),
  releases: z
    .array(
      z.strictObject({
        /** Major: a finding or certainty turned round or a topic went. Minor: topics or studies came. Patch: words and figures were mended. */
        version: z.string().regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/, 'three numbers: 1.0.0'),
        date: z.iso.date(),
        /** For readers; the same lines stand in CHANGELOG.md after "evidence:". */
        changes: z.array(prose(300)).min(1),
      }),
    )
    .min(1),
});

export type BaseRecord = z.infer<typeof baseRecord>;
