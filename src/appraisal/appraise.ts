/**
 * Weigh one claim: its wording against what is known on its topic.
 * Takes the claim's reading and the evidence; gives verdict, direction, certainty, safety and the rule that decided.
 * What the claim says is src/claims; how a verdict is worded is src/report.
 */
import type { Claim, Force, Stance } from '../claims/claim';
import type { Finding, Weighing } from '../evidence/evidence';
import type { Appraisal, Direction } from './appraisal';
import { lookUpVerdict } from './verdict-table';

const STRENGTH: Readonly<Record<Force, number>> = { hedged: 0, plain: 1, absolute: 2 };

/**
 * @param evidence - On the claim's topic; null for `other` and where nothing is on file.
 * @returns `not-assessed` for the topic `other`; with null evidence on a real topic, the row "open, none".
 */
export function appraise(claim: Pick<Claim, 'topic' | 'stance' | 'force' | 'basis'>, evidence: Weighing | null): Appraisal {
  if (claim.topic === 'other') {
    return { verdict: 'not-assessed', direction: 'open', certainty: 'none', safety: false, rule: 'other' };
  }
  const certainty = evidence?.certainty ?? 'none';
  const direction = directionOf(claim.stance, evidence?.finding ?? 'uncertain');
  const safety = isHarmful(claim, evidence?.harm ?? null);
  const known = { direction, certainty, safety };
  if (claim.stance === 'questions') return { verdict: 'open-question', ...known, rule: 'questions' };
  if (claim.basis === 'anecdote' && !safety) return { verdict: 'anecdote', ...known, rule: 'anecdote' };
  return { verdict: lookUpVerdict(direction, certainty, claim.force), ...known, rule: `${direction}, ${certainty}` };
}

/** Which way the evidence points, seen from the claim. A question takes no side, so it has no direction. */
function directionOf(stance: Stance, finding: Finding): Direction {
  if (stance === 'questions' || finding === 'mixed' || finding === 'uncertain') return 'open';
  return (finding === 'for') === (stance === 'asserts') ? 'with' : 'against';
}

function isHarmful(claim: Pick<Claim, 'stance' | 'force'>, harm: Weighing['harm']): boolean {
  return harm !== null && claim.stance === harm.stance && STRENGTH[claim.force] >= STRENGTH[harm.force];
}
