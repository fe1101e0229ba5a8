/** Several topics in one sentence, each with its own stance; and one topic where two lie near. */
import { heading, item, type ReadingCase } from './reading-case';

export const several: readonly ReadingCase[] = [
  {
    name: 'reads a disease, mood and sleep from one sentence',
    blocks: ['LDN eased my fibromyalgia pain, lifted my mood and improved my sleep.'],
    finds: [
      { topic: 'ldn-fibromyalgia', stance: 'asserts' },
      { topic: 'ldn-mood', stance: 'asserts' },
      { topic: 'ldn-sleep', stance: 'asserts' },
    ],
  },
  {
    name: 'reads each condition of a list',
    blocks: ["LDN helps people with Crohn's disease, multiple sclerosis and fibromyalgia."],
    finds: [
      { topic: 'ldn-crohns', stance: 'asserts' },
      { topic: 'ldn-ms', stance: 'asserts' },
      { topic: 'ldn-fibromyalgia', stance: 'asserts' },
    ],
    lacks: [{ topic: 'ldn-chronic-pain' }],
  },
  {
    name: 'reads price, safety and addiction from one sentence',
    blocks: ['LDN is cheap, well tolerated and not addictive.'],
    finds: [
      { topic: 'ldn-cost', stance: 'asserts' },
      { topic: 'ldn-tolerability', stance: 'asserts' },
      { topic: 'ldn-addiction', stance: 'asserts' },
    ],
  },
  {
    name: 'reads addiction and overdose from one sentence',
    blocks: ['Opioids can lead to addiction, overdose and death.'],
    finds: [
      { topic: 'opioid-addiction', stance: 'asserts' },
      { topic: 'opioid-harms', stance: 'asserts' },
    ],
  },
  {
    name: 'reads tolerance and addiction from one sentence',
    blocks: ['With long-term use opioids lose their effect and cause dependence.'],
    finds: [
      { topic: 'opioid-tolerance', stance: 'asserts' },
      { topic: 'opioid-addiction', stance: 'asserts' },
    ],
  },
  {
    name: 'reads two mechanisms from one sentence',
    blocks: ['LDN calms microglia by blocking Toll-like receptor 4 and makes the body produce more endorphins.'],
    finds: [
      { topic: 'ldn-glia-tlr4', stance: 'asserts' },
      { topic: 'ldn-endorphin-rebound', stance: 'asserts' },
    ],
  },
  {
    name: 'reads two outcomes with opposite stances',
    blocks: ['LDN gave me more energy but did nothing for my sleep.'],
    finds: [
      { topic: 'ldn-fatigue', stance: 'asserts' },
      { topic: 'ldn-sleep', stance: 'denies' },
    ],
  },
  {
    name: 'reads approval and evidence from one sentence',
    blocks: ['LDN is used off label, and larger trials are needed.'],
    finds: [
      { topic: 'ldn-approval', stance: 'asserts' },
      { topic: 'ldn-evidence-gap', stance: 'asserts' },
    ],
  },
  {
    name: 'reads "no proof for cancer" as a denial and as a gap',
    blocks: ['There is no good evidence that LDN works against cancer.'],
    finds: [
      { topic: 'ldn-cancer', stance: 'denies' },
      { topic: 'ldn-evidence-gap', stance: 'asserts' },
    ],
  },
  {
    name: 'reads pain and fatigue from one sentence',
    blocks: ['On LDN my back pain has eased and I have far more energy.'],
    finds: [
      { topic: 'ldn-chronic-pain', stance: 'asserts' },
      { topic: 'ldn-fatigue', stance: 'asserts' },
    ],
  },
  {
    name: 'reads each item of a list under its heading',
    blocks: [
      heading('What is known about LDN'),
      item('It is not addictive.'),
      item('It is inexpensive.'),
      item('It is not approved by the FDA for pain.'),
    ],
    finds: [
      { topic: 'ldn-addiction', in: 'not addictive', stance: 'asserts' },
      { topic: 'ldn-cost', in: 'inexpensive', stance: 'asserts' },
      { topic: 'ldn-approval', in: 'not approved', stance: 'asserts' },
    ],
  },
  {
    name: 'takes the most specific topic only',
    blocks: ['LDN reduces the pain of fibromyalgia.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts' }],
    lacks: [{ topic: 'ldn-chronic-pain' }, { topic: 'ldn-sleep' }, { topic: 'ldn-autoimmune' }],
  },
  {
    name: 'does not read an outcome of the illness as one of the drug',
    blocks: ['I sleep badly because of my neighbours, but LDN has taken away my back pain.'],
    finds: [{ topic: 'ldn-chronic-pain', stance: 'asserts' }],
    lacks: [{ topic: 'ldn-sleep' }],
  },
  {
    name: 'does not read a condition that a person merely has',
    blocks: ['I have multiple sclerosis and fibromyalgia, and since LDN the fibromyalgia pain is gone.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts' }],
    lacks: [{ topic: 'ldn-ms' }],
  },
];
