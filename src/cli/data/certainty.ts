/** GRADE's sum: from a topic's reasons to its certainty, and to the sentences that tell them. */
import { domains, type TopicRecord } from '../../topics/schema';

type Grade = NonNullable<TopicRecord['evidence']['grade']>;

const LEVELS = ['very-low', 'low', 'moderate', 'high'] as const;

const DOMAIN_NAMES: Readonly<Record<(typeof domains)[number], string>> = {
  riskOfBias: 'Risk of bias',
  inconsistency: 'Inconsistency',
  indirectness: 'Indirectness',
  imprecision: 'Imprecision',
  publicationBias: 'Publication bias',
};

/** Start, less what each domain takes off, plus what raises it; never below very low or above high. */
export function sumGrade(grade: Grade): (typeof LEVELS)[number] {
  const lowered = domains.reduce((sum, domain) => sum + grade[domain].lowers, 0);
  const level = LEVELS.indexOf(grade.start.level) - lowered + (grade.raised?.by ?? 0);
  return LEVELS[Math.min(Math.max(level, 0), LEVELS.length - 1)] ?? 'very-low';
}

/** Why this certainty, as a card shows it: each domain that lowered it by name, what raised it, and the note. */
export function whyCertain({ why, grade }: TopicRecord['evidence']): string {
  if (!grade) return why ?? '';
  const lowered = domains
    .filter((domain) => grade[domain].lowers > 0)
    .map((domain) => `${DOMAIN_NAMES[domain]}: ${lowerFirst(grade[domain].why)}`);
  const start = lowered.length === 0 || grade.start.level === 'low' ? [grade.start.why] : [];
  return [...start, ...lowered, ...(grade.raised ? [grade.raised.why] : []), ...(grade.note ? [grade.note] : [])].join(' ');
}

/** "The trials are small" → "the trials are small"; abbreviations keep their capitals. */
function lowerFirst(sentence: string): string {
  return /^[A-Z](?![A-Z])/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
