/**
 * Which drugs and conditions is a record about? Read from its own words: a topic's statement, a study's title, people and treatment.
 * Pure tables; tests hold that every topic has its drug and that every condition has a study.
 */
import type { LibraryStudy, LibraryTopic } from '../../evidence/library';

export const drugs = ['ldn', 'naltrexone', 'naloxone', 'opioid', 'no-drug'] as const;
export type Drug = (typeof drugs)[number];

export const conditions = [
  'chronic-pain',
  'fibromyalgia',
  'nerve-pain',
  'crps',
  'face-pain',
  'surgery',
  'bowel',
  'ms',
  'fatigue',
  'autoimmune',
  'cancer',
  'mood',
  'sleep',
  'addiction',
  'overdose',
  'liver',
] as const;
export type Condition = (typeof conditions)[number];

const CONDITION_WORDS: Readonly<Record<Condition, RegExp>> = {
  'chronic-pain':
    /\b(?:chronic|lasting|long-term|persistent)\b[^.]{0,30}\bpain\b|\b(?:back|joint|musculoskeletal|osteoarthritis) ?pain\b|\bosteoarthritis\b/i,
  fibromyalgia: /fibromyalgia/i,
  'nerve-pain': /\bneuropath|\bnerve pain\b|\bneuralgia\b|\bradiculopath/i,
  crps: /\bcomplex regional pain|\bCRPS\b|\breflex sympathetic/i,
  'face-pain': /\borofacial|\btemporomandibular|\bburning mouth|\bTM[JD]\b|\bjaw\b|\bdental\b/i,
  surgery: /\bsurg|\bpost-?operative|\bafter (?:an )?operation|\bhysterectomy|\bpatient-controlled|\bmorphine pump\b/i,
  bowel: /\bcrohn|\bcolitis|\binflammatory bowel/i,
  ms: /\bmultiple sclerosis|\bMS\b/,
  fatigue: /\bfatigue|\bME\/CFS\b|\b(?:long|post)[- ]covid/i,
  autoimmune:
    /\bautoimmune|\brheumat|\barthritis\b|\bpsoria|\blupus|\bsj[oö]gren|\blichen plan|\bscleroderma|\bsystemic sclerosis|\bthyroid|\bhashimoto|\bdermat|\binflammatory disorders|\bpruritus|\bhailey/i,
  cancer: /\bcancers?\b|\bgliom|\btumou?rs?\b|\bcarcinom|\bcolorectal/i,
  mood: /\bdepress|\bmood\b|\banxiety|\bmental health/i,
  sleep: /\bsleep\b|\binsomnia/i,
  addiction:
    /\baddict|\balcohol|\b(?:opioid|substance|methamphetamine|heroin|cocaine)[- ](?:use disorders?|dependen\w+|problems?)|\bmethamphetamine|\bmisuse|\bmethadone|\bheroin/i,
  overdose: /\boverdose/i,
  liver: /\bliver\b|\bhepat|\bcirrhosis/i,
};

/** Opioids as receptors, system or illness are not opioids as a medicine. */
const NOT_TAKEN =
  /\b(?:opioid|opiate)s?[- ](?:receptors?|antagonists?|blockers?|system|growth|use disorders?|dependen\w+|dependence|problems?)\b/gi;
const OPIOIDS =
  /\b(?:opioids?|opiates?|opium|painkillers?|morphine|oxycodone|hydrocodone|codeine|tramadol|fentanyl|methadone|buprenorphine|heroin)\b/i;
const LOW = /\bLDN\b|\blow(?:-| or ultra-low |, very low and ultra-low )dose(?:s)?[- ](?:of )?naltrexone\b|\blow[- ]dose naltrexone\b/gi;
/** The highest amount that counts as low, in milligrams a day; the tablets on the market have 50. */
const LOW_MG = 12;

export function drugsOfTopic({ id, label, proposition }: Pick<LibraryTopic, 'id' | 'label' | 'proposition'>): ReadonlySet<Drug> {
  const found = drugsIn(`${label}. ${proposition}`);
  // "What a low dose is" does not name the drug again.
  return id.startsWith('ldn-') ? new Set<Drug>([...found, 'ldn'].filter((drug): drug is Drug => drug !== 'no-drug')) : found;
}

export function drugsOfStudy({ citation, intervention }: Pick<LibraryStudy, 'citation' | 'intervention'>): ReadonlySet<Drug> {
  const given = intervention ?? '';
  const found = new Set(drugsIn(`${citation.title}. ${given}`));
  if (found.has('naltrexone') && isLow(given)) {
    found.add('ldn');
    if (!isFull(given)) found.delete('naltrexone');
  }
  return found;
}

export function conditionsIn(text: string): ReadonlySet<Condition> {
  return new Set(conditions.filter((condition) => CONDITION_WORDS[condition].test(text)));
}

export const conditionsOfTopic = ({ label, proposition }: Pick<LibraryTopic, 'label' | 'proposition'>) =>
  conditionsIn(`${label}. ${proposition}`);

export const conditionsOfStudy = ({ citation, population, intervention }: Pick<LibraryStudy, 'citation' | 'population' | 'intervention'>) =>
  conditionsIn(`${citation.title}. ${population ?? ''}. ${intervention ?? ''}`);

function drugsIn(text: string): ReadonlySet<Drug> {
  const rest = text.replace(LOW, ' ');
  const found = new Set<Drug>();
  if (rest !== text) found.add('ldn');
  if (/\bnaltrexone\b|\bvivitrol\b/i.test(rest)) found.add('naltrexone');
  if (/\bnaloxone\b|\bnarcan\b/i.test(rest)) found.add('naloxone');
  if (OPIOIDS.test(rest.replace(NOT_TAKEN, ' '))) found.add('opioid');
  return found.size === 0 ? new Set(['no-drug']) : found;
}

const amountsMg = (text: string) =>
  [...text.matchAll(/(\d+(?:\.\d+)?)(?:(?:-| or | then |, )\d+(?:\.\d+)?)* ?mg/g)].map(([, mg]) => Number(mg));
const isLow = (given: string) =>
  /\bmicrograms?\b|\btrace\b|\blow\b|\bvery low\b|mg\/kg/i.test(given) || amountsMg(given).some((mg) => mg <= LOW_MG);
const isFull = (given: string) =>
  /naltrexone/i.test(given) && amountsMg(given).some((mg) => mg > LOW_MG) && !/oxycodone|bupropion|NAD/i.test(given);
