/** Names that are misspelt and mean a drug; letters and words that look like one and do not. */
import { nothing, type ReadingCase } from './reading-case';

export const names: readonly ReadingCase[] = [
  {
    name: 'reads "naltroxone"',
    blocks: ['Low dose naltroxone took away my fibromyalgia pain.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts' }],
  },
  {
    name: 'reads "neltrexone"',
    blocks: ["Low dose neltrexone put my Crohn's into remission."],
    finds: [{ topic: 'ldn-crohns', stance: 'asserts' }],
  },
  {
    name: 'reads "naltrexon"',
    blocks: ['My psoriasis cleared up on low dose naltrexon.'],
    finds: [{ topic: 'ldn-autoimmune', stance: 'asserts' }],
  },
  {
    name: 'reads "low dosage naltrexone"',
    blocks: ['Low dosage naltrexone relieves chronic pain.'],
    finds: [{ topic: 'ldn-chronic-pain', stance: 'asserts' }],
  },
  {
    name: 'reads "lo dose"',
    blocks: ['Lo dose naltrexone has no side effects for me.'],
    finds: [{ topic: 'ldn-tolerability', stance: 'asserts' }],
  },
  {
    name: 'reads "low does"',
    blocks: ['Low does naltrexone relieves chronic pain.'],
    finds: [{ topic: 'ldn-chronic-pain', stance: 'asserts' }],
  },
  {
    name: 'reads "L.D.N."',
    blocks: ['L.D.N. relieves chronic pain.'],
    finds: [{ topic: 'ldn-chronic-pain', stance: 'asserts' }],
  },
  {
    name: 'reads "ldn" in small letters',
    blocks: ['been on ldn since june and my fibro pain is gone'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts', basis: 'anecdote' }],
  },
  {
    name: 'reads "naltrexone 4.5mg" as LDN',
    blocks: ['Naltrexone 4.5mg relieves chronic pain.'],
    finds: [{ topic: 'ldn-chronic-pain', stance: 'asserts' }],
  },
  {
    name: 'reads "naloxon"',
    blocks: ['Naloxon reverses an opioid overdose.'],
    finds: [{ topic: 'naloxone-overdose', stance: 'asserts' }],
  },
  {
    name: 'reads "opiods"',
    blocks: ['Opiods are highly addictive.'],
    finds: [{ topic: 'opioid-addiction', stance: 'asserts' }],
  },
  {
    name: 'reads "fentynal"',
    blocks: ['Fentynal slows breathing and people die of overdoses.'],
    finds: [{ topic: 'opioid-harms', stance: 'asserts' }],
  },
  {
    name: 'takes LDN for London where people fly there',
    title: 'Cheap weekends away',
    blocks: ['Flights from LDN to Lisbon are cheap in January.', 'The LDN airports are safe, busy and well connected.'],
    lacks: nothing,
  },
  {
    name: 'takes LDN for London where people live there',
    title: 'Moving to the city',
    blocks: ['Rent in LDN is anything but cheap.', 'Living in LDN improved my mood and I sleep better than I did in the village.'],
    lacks: nothing,
  },
  {
    name: 'takes LDN for a song',
    title: 'Songs of the summer',
    blocks: [
      'LDN is the second single of the album, a sunny tune about cycling through the city.',
      'LDN lifts my mood every time it plays on the radio.',
    ],
    lacks: nothing,
  },
  {
    name: 'takes LDN for a network of lorries',
    title: 'Annual report',
    blocks: [
      'The Local Delivery Network (LDN) serves four hundred villages.',
      'LDN cut waiting times by a third and its running costs are low.',
    ],
    lacks: nothing,
  },
  {
    name: 'takes LDN for a protocol',
    title: 'Linked Data Notifications',
    blocks: ['An LDN receiver accepts notifications at its inbox.', 'LDN is safe to use with any server and well supported by browsers.'],
    lacks: nothing,
  },
  {
    name: 'takes LDN for an operation on kidney donors',
    title: 'Laparoscopic donor nephrectomy',
    blocks: ['Laparoscopic donor nephrectomy (LDN) has replaced open surgery.', 'After LDN donors had less pain and went home sooner.'],
    lacks: nothing,
  },
  {
    name: 'takes a land degradation target for what it is',
    title: 'Healthy soil',
    blocks: [
      'Land degradation neutrality (LDN) is a goal that many countries have signed.',
      'LDN is cheaper than repairing eroded fields.',
    ],
    lacks: nothing,
  },
  {
    name: 'tells nalbuphine and naproxen from naltrexone',
    blocks: ['Naproxen eased the pain of arthritis.', 'Nalbuphine relieved the itching after surgery.', 'Naloxegol gets the bowel going.'],
    lacks: [{ topic: 'ldn-chronic-pain' }, { topic: 'ldn-autoimmune' }, { topic: 'naloxone-overdose' }],
  },
  {
    name: 'tells a low dose of something else from LDN',
    blocks: ['Low-dose aspirin protects the heart.', 'A low dose of amitriptyline relieves chronic pain and helps with sleep.'],
    lacks: nothing,
  },
  {
    name: 'tells opium of poetry from the drug',
    title: 'Essays on faith',
    blocks: ['Religion is the opium of the people, wrote Marx.'],
    lacks: nothing,
  },
];
