import { describe, expect, it } from 'vitest';
import { appraise } from '../../../src/appraisal/appraise';
import { verdictTable } from '../../../src/appraisal/verdict-table';
import type { Claim } from '../../../src/claims/claim';
import type { Certainty, Evidence, Finding, Harm } from '../../../src/evidence/evidence';

const forces = ['hedged', 'plain', 'absolute'] as const;
const certainties = ['established', 'high', 'moderate', 'low', 'very-low', 'none'] as const;
const claim = (part: Partial<Claim> = {}) => ({
  topic: 'a-topic',
  stance: 'asserts' as const,
  force: 'plain' as const,
  basis: 'none' as const,
  ...part,
});
const evidence = (finding: Finding, certainty: Certainty, harm: Harm | null = null): Evidence => ({
  topic: 'a-topic',
  finding,
  certainty,
  harm,
  why: '',
  summary: '',
  population: null,
  doses: null,
  effect: null,
  unknown: [],
  overstatements: [],
  safetyNote: null,
  studies: { for: [], against: [], neutral: [] },
});
const harm = (stance: Harm['stance'], force: Harm['force']): Harm => ({ stance, force, note: 'n', source: 's' });

/** The design's table, cell by cell, as letters for hedged, plain, absolute. */
const WITH = { established: 'sss', high: 'sso', moderate: 'sso', low: 'soo', 'very-low': 'uoo', none: 'uoo' };
const AGAINST = { established: 'ccc', high: 'ccc', moderate: 'ucc', low: 'uoo', 'very-low': 'uoo', none: 'uoo' };
const NAMES: Record<string, string> = { s: 'supported', o: 'overstated', c: 'contradicted', u: 'unsettled' };

describe('every cell of the table', () => {
  for (const certainty of certainties) {
    for (const [index, force] of forces.entries()) {
      const cell = (letters: string) => NAMES[letters[index] ?? ''];
      it(`${certainty}, ${force}: with and against, by either stance`, () => {
        for (const [stance, finding, direction, expected] of [
          ['asserts', 'for', 'with', cell(WITH[certainty])],
          ['denies', 'against', 'with', cell(WITH[certainty])],
          ['asserts', 'against', 'against', cell(AGAINST[certainty])],
          ['denies', 'for', 'against', cell(AGAINST[certainty])],
        ] as const) {
          const result = appraise(claim({ stance, force }), evidence(finding, certainty));
          expect(result).toMatchObject({ verdict: expected, direction, certainty, safety: false, rule: `${direction}, ${certainty}` });
        }
      });
      it(`${certainty}, ${force}: open when mixed or uncertain`, () => {
        for (const finding of ['mixed', 'uncertain'] as const) {
          for (const stance of ['asserts', 'denies'] as const) {
            const result = appraise(claim({ stance, force }), evidence(finding, certainty));
            expect(result).toMatchObject({ verdict: cell('uoo'), direction: 'open' });
          }
        }
      });
    }
  }
  it('covers each pair of direction and certainty exactly once', () => {
    const pairs = verdictTable.flatMap((row) => row.certainties.map((certainty) => `${row.direction} ${certainty}`));
    expect(pairs).toHaveLength(18);
    expect(new Set(pairs).size).toBe(18);
  });
});

describe('the exceptions', () => {
  it('leaves a question open whatever the evidence and basis', () => {
    const result = appraise(
      claim({ stance: 'questions', force: 'absolute', basis: 'anecdote' }),
      evidence('against', 'high', harm('asserts', 'hedged')),
    );
    expect(result).toMatchObject({ verdict: 'open-question', direction: 'open', safety: false, rule: 'questions' });
  });
  it('does not assess the topic other, even as a question', () => {
    for (const stance of ['asserts', 'questions'] as const) {
      expect(appraise(claim({ topic: 'other', stance }), null)).toMatchObject({ verdict: 'not-assessed', rule: 'other' });
    }
  });
  it('takes one person’s experience as neither', () => {
    const result = appraise(claim({ basis: 'anecdote' }), evidence('for', 'high'));
    expect(result).toMatchObject({ verdict: 'anecdote', direction: 'with', rule: 'anecdote' });
  });
  it('lets the table decide an anecdote that can hurt', () => {
    const result = appraise(claim({ basis: 'anecdote' }), evidence('against', 'established', harm('asserts', 'plain')));
    expect(result).toMatchObject({ verdict: 'contradicted', safety: true, rule: 'against, established' });
  });
  it('sets safety from the harm’s force upward and for its stance alone', () => {
    for (const [at, threshold] of forces.entries()) {
      for (const [is, force] of forces.entries()) {
        const on = evidence('against', 'low', harm('asserts', threshold));
        expect(appraise(claim({ force }), on).safety).toBe(is >= at);
        expect(appraise(claim({ force, stance: 'denies' }), on).safety).toBe(false);
      }
    }
  });
  it('treats a topic with nothing on file as open, none', () => {
    expect(appraise(claim({ force: 'hedged' }), null)).toMatchObject({ verdict: 'unsettled', rule: 'open, none' });
  });
});
