/** What "it", "the drug", "low doses", "this treatment" and "the study" mean, which condition a sentence takes over, and where that ends. */
import { heading, type ReadingCase } from './reading-case';

export const focus: readonly ReadingCase[] = [
  {
    name: 'takes "it" for the drug of the sentence before',
    blocks: ['Low-dose naltrexone is swallowed at bedtime. It eased the pain of fibromyalgia in a small trial.'],
    finds: [{ topic: 'ldn-fibromyalgia', in: 'It eased', stance: 'asserts' }],
  },
  {
    name: 'takes "the drug" for LDN',
    blocks: [
      "A hospital in Oslo gave LDN to people with Crohn's disease. The drug calmed the gut and brought many of them into remission.",
    ],
    finds: [{ topic: 'ldn-crohns', in: 'The drug', stance: 'asserts' }],
  },
  {
    name: 'takes "this treatment" for LDN and keeps the condition',
    blocks: ['We offer LDN to people with complex regional pain syndrome. This treatment relieves the burning pain and the swelling.'],
    finds: [{ topic: 'ldn-crps', in: 'This treatment', stance: 'asserts' }],
  },
  {
    name: 'takes "low doses" after naltrexone for LDN',
    blocks: [
      'Naltrexone has been sold for decades. In low doses it blocks Toll-like receptor 4 on microglia and lowers inflammatory cytokines.',
    ],
    finds: [{ topic: 'ldn-glia-tlr4', in: 'In low doses', stance: 'asserts' }],
  },
  {
    name: 'takes "the medication" for the LDN that a person takes',
    blocks: ['My neurologist put me on LDN in spring. The medication has given me no side effects.'],
    finds: [{ topic: 'ldn-tolerability', in: 'The medication', stance: 'asserts' }],
  },
  {
    name: 'takes "they" for opioids',
    blocks: ['Many surgeons still send people home with opioids. They are highly addictive.'],
    finds: [{ topic: 'opioid-addiction', in: 'They are', stance: 'asserts' }],
    lacks: [{ topic: 'ldn-addiction' }],
  },
  {
    name: 'takes "these drugs" for the opioids named before',
    blocks: ['Morphine and oxycodone are handed out for bad backs. Over time these drugs lose their effect and the dose has to go up.'],
    finds: [{ topic: 'opioid-tolerance', in: 'these drugs', stance: 'asserts' }],
  },
  {
    name: 'takes "the spray" for naloxone',
    blocks: ['Narcan is sold without a prescription. The spray reverses an overdose of heroin or fentanyl within minutes.'],
    finds: [{ topic: 'naloxone-overdose', in: 'The spray', stance: 'asserts' }],
  },
  {
    name: 'takes "it" for the drug named last, not for the one of the title',
    title: 'Why I chose LDN',
    blocks: ['For years I was on oxycodone. It is addictive, and I went through withdrawal twice.'],
    finds: [{ topic: 'opioid-addiction', in: 'It is addictive', stance: 'asserts' }],
    lacks: [{ topic: 'ldn-addiction' }],
  },
  {
    name: 'does not take "it" for LDN where another drug stands between',
    blocks: ['Some people take LDN. Others are given pregabalin for fibromyalgia. It eased their pain in several trials.'],
    lacks: [{ topic: 'ldn-fibromyalgia', in: 'It eased' }],
  },
  {
    name: 'does not take "it" for LDN where the illness is meant',
    blocks: [
      'LDN is one of the things that people with multiple sclerosis ask about. The illness strips nerves of their sheath. It gets worse over the years.',
    ],
    lacks: [{ topic: 'any', in: 'It gets worse' }],
  },
  {
    name: 'does not take "it" for LDN once the text has turned to something else',
    blocks: ['LDN arrived by post last week. The garden shed needed paint. It looks much better now.'],
    lacks: [{ topic: 'any' }],
  },
  {
    name: 'does not read a trial of another drug as one of LDN',
    blocks: ['LDN is not the only thing on offer. A trial of duloxetine found that duloxetine eased the pain of fibromyalgia.'],
    lacks: [{ topic: 'ldn-fibromyalgia' }, { topic: 'ldn-chronic-pain' }],
  },
  {
    name: 'takes the condition from the heading',
    blocks: [heading('Fibromyalgia'), 'LDN reduced symptoms by about a third in a Californian study.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts' }],
    lacks: [{ topic: 'ldn-chronic-pain' }],
  },
  {
    name: 'takes drug and condition from the title',
    title: "Low-dose naltrexone for Crohn's disease",
    blocks: ['Two out of three patients went into remission.'],
    finds: [{ topic: 'ldn-crohns', in: 'Two out of three', stance: 'asserts' }],
  },
  {
    name: 'takes the condition from the sentence before',
    blocks: ['My sister has had fibromyalgia since she was twenty. LDN cut her pain in half.'],
    finds: [{ topic: 'ldn-fibromyalgia', in: 'LDN cut', stance: 'asserts' }],
    lacks: [{ topic: 'ldn-chronic-pain' }],
  },
  {
    name: 'leaves the condition of one section behind in the next',
    blocks: [
      heading('Fibromyalgia'),
      'LDN relieved pain in a small crossover trial.',
      heading('Multiple sclerosis'),
      'LDN improved mental health in a trial of sixty patients.',
    ],
    finds: [{ topic: 'ldn-ms', in: 'sixty patients', stance: 'asserts' }],
    lacks: [
      { topic: 'ldn-fibromyalgia', in: 'sixty patients' },
      { topic: 'ldn-ms', in: 'crossover' },
    ],
  },
  {
    name: 'prefers the condition that a sentence names to the one of the title',
    title: 'Fibromyalgia and low-dose naltrexone',
    blocks: ["In Crohn's disease LDN brought on remission."],
    finds: [{ topic: 'ldn-crohns', stance: 'asserts' }],
    lacks: [{ topic: 'ldn-fibromyalgia' }],
  },
  {
    name: 'reads a denial through title and "the drug"',
    title: 'LDN and multiple sclerosis',
    blocks: ['The drug did not improve quality of life in multiple sclerosis any more than placebo did.'],
    finds: [{ topic: 'ldn-ms', stance: 'denies' }],
  },
  {
    name: 'reads "the study found" with the drug and condition of the sentence before',
    blocks: ['Ten women with fibromyalgia took part in a study of LDN. The study found that pain and fatigue fell by a third.'],
    finds: [{ topic: 'ldn-fibromyalgia', in: 'The study found', stance: 'asserts', basis: 'study' }],
  },
  {
    name: 'reads "the trial found no difference" as denying',
    blocks: ['A trial of LDN in fibromyalgia ended in 2024. The trial found no difference in pain between LDN and placebo.'],
    finds: [{ topic: 'ldn-fibromyalgia', in: 'found no difference', stance: 'denies', basis: 'study' }],
  },
  {
    name: 'takes "patients in the trial" for patients given LDN',
    blocks: ['Doctors in Tampere tested low-dose naltrexone against placebo. Patients in the trial slept better on the drug.'],
    finds: [{ topic: 'ldn-sleep', in: 'slept better', stance: 'asserts' }],
  },
  {
    name: 'takes a bare "naltrexone" on a page about the low dose for LDN',
    title: 'Low-dose naltrexone for pain',
    blocks: ['Naltrexone relieves chronic pain by calming microglia in the spinal cord.'],
    finds: [
      { topic: 'ldn-chronic-pain', stance: 'asserts' },
      { topic: 'ldn-glia-tlr4', stance: 'asserts' },
    ],
  },
  {
    name: 'takes "the capsules" for the LDN that a person takes',
    blocks: ['I have taken LDN for two years. The capsules are very cheap.'],
    finds: [{ topic: 'ldn-cost', in: 'The capsules', stance: 'asserts' }],
  },
];
