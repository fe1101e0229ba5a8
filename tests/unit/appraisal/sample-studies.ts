/** Made-up studies, so that a test says all it rests on. */
import { indexStudies } from '../../../src/appraisal/study-index';
import type { Study } from '../../../src/evidence/evidence';

export function makeStudy(id: string, shortName: string, parts: Partial<Study> = {}): Study {
  return {
    id,
    shortName,
    title: 'A title',
    journal: null,
    year: Number(/\d{4}$/.exec(shortName)?.[0] ?? 2000),
    design: 'randomised-trial',
    participants: null,
    results: [],
    confidence: 'verified',
    doubt: null,
    link: null,
    sameTrialAs: null,
    ...parts,
  };
}

const result = (outcome: string, effect: string, p: string | null = null) => ({ outcome, effect, p, ci: null, numeric: null });

export const marlow = makeStudy('marlow-2013', 'Marlow 2013', {
  title: 'Small amounts of naltrexone in long-lasting fibromyalgia: a crossover trial of daily pain',
  journal: 'Arthritis Rheum',
  design: 'crossover-trial',
  participants: 31,
  results: [
    result('Daily pain, change from baseline', 'Pain fell 28.8% on naltrexone and 18.0% on placebo.', '0.016'),
    result('Mood', 'Better on naltrexone than on placebo.', '0.039'),
    result('Sleep quality', 'Not better than on placebo.'),
    result('Response (less pain and better sleep)', '32% of women on naltrexone, 11% on placebo.'),
  ],
  link: 'https://doi.org/10.1002/art.37799',
  pmid: '23359399',
  institutions: ['Lakeside University'],
  dosesMg: [4.5],
});
export const meeting = makeStudy('marlow-2012-meeting', 'Marlow 2012', {
  design: 'conference-report',
  participants: 28,
  results: [
    result('Symptom severity', 'Symptoms fell 48.5% on naltrexone and 27.4% on placebo. The paper has 28.8% and 18.0%.', '0.006'),
    result('Vivid dreams', '37% on naltrexone, 13% on placebo.'),
  ],
  sameTrialAs: 'marlow-2013',
});
export const pilot = makeStudy('marlow-2009', 'Marlow 2009', {
  title: 'Fibromyalgia eased by naltrexone: a pilot study',
  journal: 'Pain Med',
  design: 'single-blind-trial',
  participants: 10,
  results: [result('Symptoms', 'Symptoms fell 30% further on the drug than on placebo.')],
});
export const bekker = makeStudy('bekker-2024', 'Bekker 2024', {
  journal: 'Lancet Rheumatol',
  participants: 99,
  results: [result('Pain intensity at 12 weeks', 'Fell 1.3 points on naltrexone and 0.9 on placebo.', '0.27')],
  dosesMg: [6],
});
/** Has the size of {@link marlow}, and other figures. */
export const twin = makeStudy('osei-2018', 'Osei 2018', {
  participants: 31,
  results: [result('Fatigue', 'Fatigue fell 21.5% on the drug and 20.1% on placebo.')],
});
export const smith = makeStudy('smith-2011', 'Smith 2011', {
  participants: 40,
  results: [result('Remission', '88% against 40% responded.')],
});
export const rumoured = makeStudy('wu-2016', 'Okafor 2016', { participants: 56, confidence: 'named-only' });
export const elsewhere = makeStudy('tanaka-2007', 'Tanaka 2007', { participants: 17, journal: 'Gut' });

export const studies = indexStudies([marlow, meeting, pilot, bekker, twin, smith, rumoured, elsewhere]);
/** All but {@link elsewhere} are filed under the claim's topic. */
export const onTopic: ReadonlySet<string> = new Set([marlow, meeting, pilot, bekker, twin, smith, rumoured].map(({ id }) => id));
