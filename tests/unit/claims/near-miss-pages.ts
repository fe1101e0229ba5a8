/**
 * Pages that have nothing to do with the drugs of Footing and come near in words: the same letters, the same trade, the same turns of phrase.
 * Seeded: the same number gives the same page. Sentences are put together from parts, so that no two pages are alike.
 */
import type { BlockKind, PageText, TextBlock } from '../../../src/text/text-block';

/** A subject: titles, and sentences in which `{name}` stands for one of the words of that name. */
interface Subject {
  readonly titles: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly sentences: readonly string[];
  /** Holds a word that names a drug or glia, or speaks of medicines: two of these on one page would be a page about drugs. */
  readonly close?: true;
}

export const subjects: Readonly<Record<string, Subject>> = {
  'boroughs of London': {
    close: true,
    titles: ['Living in LDN', 'LDN by bicycle', 'The best cafés in LDN', 'LDN property news'],
    words: {
      borough: ['Hackney', 'Camden', 'Lambeth', 'Southwark', 'Islington', 'Ealing'],
      thing: ['market', 'gallery', 'bakery', 'swimming pool', 'bookshop'],
      month: ['March', 'June', 'September', 'December'],
    },
    sentences: [
      'The {thing} in {borough} is one of the quietest in LDN.',
      'LDN gets its first snow of {month}, and {borough} looks like a postcard.',
      'We moved from LDN to {borough} and never looked back.',
      'Rents in {borough} rose again in {month}.',
      'The LDN Marathon passes through {borough} in {month}.',
      'A {thing} opened next to {borough} station.',
      'Buses between {borough} and the airport run every ten minutes.',
      'Is {borough} still cheaper than the rest of LDN?',
    ],
  },
  'bands and songs': {
    close: true,
    titles: ['New singles of the week', 'LDN live at the Corn Exchange', 'The story behind the song LDN'],
    words: {
      instrument: ['guitar', 'trumpet', 'piano', 'bass'],
      singer: ['the singer', 'the band', 'the duo', 'the drummer'],
      town: ['Leeds', 'Bristol', 'Cork', 'Cardiff'],
    },
    sentences: [
      'LDN is the second track of the album, and its {instrument} line stays with you.',
      '{singer} played LDN twice in {town}.',
      'Tickets for LDN in {town} go on sale on Friday.',
      'The {instrument} on LDN was recorded in one take in {town}.',
      'The crowd in {town} knew every word of it.',
      'Nobody writes a chorus like {singer}.',
      'It is the best thing that {singer} ever did.',
    ],
  },
  networks: {
    close: true,
    titles: ['Local Delivery Network', 'LDN: notes for operators', 'Learning and Development Network'],
    words: {
      part: ['router', 'depot', 'gateway', 'inbox', 'link'],
      member: ['partners', 'members', 'carriers', 'schools'],
      count: ['twelve', 'forty', 'two hundred'],
    },
    sentences: [
      'The Local Delivery Network (LDN) links {count} depots in the north.',
      'LDN has {count} {member}, and new {member} join every year.',
      'Each {part} reports to the LDN once a minute.',
      'A {part} that does not answer is taken off the list.',
      'Ask the {member} of the LDN for the handbook.',
      'Traffic over the {part} fell by a third after the upgrade.',
      'The receiver of an LDN keeps what it is sent in its {part}.',
    ],
  },
  loudness: {
    close: true,
    titles: ['Measuring loudness', 'How loud is the street?', 'LDN, LDEN and LNIGHT'],
    words: { level: ['55 dB', '62 dB', '68 dB', '70 dB'], place: ['the ring road', 'the airport', 'the harbour', 'the school'] },
    sentences: [
      'The day-night level (Ldn) at {place} was {level}.',
      'Ldn adds ten decibels to every sound between ten at night and seven in the morning.',
      'Near {place} an Ldn of {level} was measured for a week.',
      'Homes within the {level} line may ask for better windows.',
      'At {level} most people by {place} say that the noise disturbs them.',
      'A wall along {place} brought the Ldn down to {level}.',
    ],
  },
  'other medicines': {
    close: true,
    titles: ['Your medicines cabinet', 'Questions for the pharmacist', 'Other medicines, other names'],
    words: {
      drug: ['gabapentin', 'naproxen', 'nalbuphine', 'loxapine', 'nabumetone', 'pregabalin', 'paracetamol', 'naftidrofuryl', 'nadolol'],
      ill: ['arthritis', 'shingles', 'migraine', 'a sore back', 'high blood pressure'],
      effect: ['dizziness', 'an upset stomach', 'a dry mouth', 'drowsiness'],
    },
    sentences: [
      '{drug} is taken twice a day with food.',
      'Doctors prescribe {drug} for {ill}.',
      'The commonest side effect of {drug} is {effect}.',
      '{drug} eased {ill} in two out of three patients.',
      'A low dose of {drug} is tried first.',
      'Trials of {drug} in {ill} were small, and larger ones are needed.',
      'Do not stop {drug} suddenly; ask how to taper it.',
      'With {drug} some people notice {effect} in the first week.',
      'Is {drug} safe for people with {ill}?',
      '{drug} is cheap and has been used for decades.',
    ],
  },
  'history of opium': {
    close: true,
    titles: ['Ships, tea and silver', 'A century of trade', 'Poppies in painting'],
    words: {
      year: ['1729', '1839', '1842', '1858'],
      port: ['Canton', 'Calcutta', 'Macau', 'Bombay'],
      cargo: ['tea', 'silk', 'silver', 'cotton'],
    },
    sentences: [
      'Merchants in {port} bought {cargo} with opium in {year}.',
      'The emperor forbade the import of opium in {year}.',
      'The First Opium War began after a quarrel over {cargo} in {port}.',
      'A treaty signed in {year} opened {port} to foreign ships.',
      'The painter kept a vase of poppies on his desk in {port}.',
      'Chests of {cargo} and opium were stacked on the quay of {port}.',
      'By {year} the company had lost its monopoly on {cargo}.',
    ],
  },
  'advice on sleep and pain': {
    titles: ['Ten ways to sleep better', 'Looking after your back', 'Living well with aches'],
    words: {
      help: ['a warm bath', 'a walk in the evening', 'a firmer mattress', 'stretching', 'a cool bedroom'],
      part: ['back', 'neck', 'knees', 'shoulders'],
      time: ['before bed', 'in the morning', 'after work'],
    },
    sentences: [
      'Many people find that {help} {time} helps them sleep.',
      'Keep your {part} warm and move it gently {time}.',
      'Try {help} {time} for two weeks.',
      'Pain in the {part} often eases by itself within a month.',
      'Coffee {time} keeps some people awake.',
      'If your {part} still hurts, see a physiotherapist.',
      'I slept far better with {help} {time}.',
      'No study has shown that {help} works for everyone.',
    ],
  },
  'biology of glia': {
    close: true,
    titles: ['Cells of the brain', 'What glia do', 'Lecture 7: the nervous system'],
    words: {
      cell: ['astrocytes', 'microglia', 'oligodendrocytes', 'glial cells'],
      task: ['feed neurons', 'clear away debris', 'wrap axons in myelin', 'keep the balance of salts', 'prune synapses'],
      animal: ['mice', 'zebrafish', 'flies', 'squid'],
    },
    sentences: [
      '{cell} {task} during development.',
      'In {animal} {cell} outnumber neurons in some regions.',
      'Students draw {cell} from a slide of the spinal cord of {animal}.',
      '{cell} were first described in the nineteenth century.',
      'How {cell} {task} is the subject of the next chapter.',
      'A dye that stains {cell} was tested in {animal}.',
    ],
  },
  receptors: {
    close: true,
    titles: ['Receptors and their ligands', 'Pharmacology for beginners', 'Locks and keys'],
    words: {
      receptor: ['histamine', 'dopamine', 'beta-adrenergic', 'serotonin', 'muscarinic'],
      drug: ['cetirizine', 'haloperidol', 'propranolol', 'ondansetron', 'atropine'],
    },
    sentences: [
      'An antagonist binds the {receptor} receptor and blocks it.',
      '{drug} is an antagonist at the {receptor} receptor.',
      'When the block wears off, the cell makes more {receptor} receptors.',
      'The {receptor} receptor couples to a G protein.',
      'A partial agonist of the {receptor} receptor has a ceiling.',
      'How {drug} works is not fully understood.',
    ],
  },
  'price lists': {
    titles: ['Price list', 'Autumn offers', 'What we charge'],
    words: {
      ware: ['aspirin 300 mg', 'vitamin D 25 mcg', 'hand cream', 'a box of plasters', 'saline spray', 'a pair of insoles'],
      price: ['£1.20', '€4.50', '$12.99', '£38'],
      count: ['16', '32', '90', '100'],
    },
    sentences: [
      '{ware}, {count} pieces: {price}.',
      '{ware} now only {price}, while stocks last.',
      'Delivery of {ware} is free for orders over {price}.',
      'The price of {ware} went up to {price}.',
      '{ware} is cheaper online than in the shop.',
      'Buy {count} of {ware} and save {price}.',
    ],
  },
  'news of law': {
    close: true,
    titles: ['From the courts', 'Council notes', 'Police report'],
    words: {
      who: ['A man of 34', 'Two brothers', 'A former clerk', 'A driver'],
      what: ['four bicycles', 'a lorry load of copper', 'forged stamps', 'cigarettes', 'a kilo of heroin'],
      where: ['at the port', 'near the stadium', 'in a lock-up garage', 'on the ring road'],
    },
    sentences: [
      '{who} was charged after police found {what} {where}.',
      '{who} will be sentenced in May over {what}.',
      'Officers seized {what} {where} on Tuesday night.',
      'The council voted for more lamps {where}.',
      'The judge adjourned the case of {what} until spring.',
      'A bill on car insurance passed its second reading.',
    ],
  },
  software: {
    titles: ['The antagonist: notes on a game engine', 'Release notes', 'Managing dependencies'],
    words: {
      part: ['package', 'module', 'scheduler', 'parser', 'cache'],
      version: ['2.1', '4.5', '50.0', '0.5'],
      trouble: ['a crash', 'a leak', 'slow builds', 'a broken link'],
    },
    sentences: [
      'The {part} has a dependence on version {version} of the {part}.',
      'Version {version} blocks the {part} for a few hours and then releases it.',
      'Without the {part} there is no risk of {trouble}.',
      'The antagonist of level three is faster in {version}.',
      'Withdraw the {part} if it causes {trouble}.',
      'Upgrading to {version} cured {trouble} for everyone.',
      'Dependence on the {part} is reduced, and misuse throws an error.',
      'No evidence of {trouble} was found in {version}.',
    ],
  },
  engineering: {
    titles: ['Limits and fits', 'Tolerance in practice', 'Workshop handbook'],
    words: { thing: ['shaft', 'bearing', 'bolt', 'housing'], size: ['0.1 mm', '4.5 mm', '0.02 mm', '50 mm'] },
    sentences: [
      'The {thing} is turned to a tolerance of {size}.',
      'Tolerance builds up when one {thing} sits on another.',
      'With wear the {thing} loses its fit and needs a larger size.',
      'A {thing} of {size} is well within tolerance.',
      'High doses of oil do not help a worn {thing}.',
      'The {thing} failed after long-term use.',
    ],
  },
  banks: {
    titles: ['Withdrawals and deposits', 'Your account', 'Savings explained'],
    words: { sum: ['£50', '€4,500', '$380', '£1,963'], day: ['Monday', 'the weekend', 'the last day of the month'] },
    sentences: [
      'A withdrawal of {sum} takes until {day}.',
      'Sudden withdrawals of more than {sum} may be stopped.',
      'You cannot make a withdrawal on {day}.',
      'Early withdrawal costs {sum}.',
      'Signs of a bank in withdrawal from a market are easy to miss.',
      'Overdraft and overdose are not the same thing, the teller joked on {day}.',
    ],
  },
  carpentry: {
    titles: ['Tapered legs for a table', 'Joints and jigs', 'A bench for the workshop'],
    words: { wood: ['oak', 'ash', 'walnut', 'pine'], part: ['leg', 'rail', 'panel', 'wedge'] },
    sentences: [
      'Taper the {part} slowly, a little at a time.',
      'Never cut the taper of the {part} in one go.',
      'A {part} of {wood} takes a taper well.',
      'Stop the saw before the end of the {part}.',
      'The strength of the {wood} relieves the joint of strain.',
      'Glue the {part} and leave it for a night.',
    ],
  },
  sport: {
    titles: ['Match report', 'Season review', 'Training diary'],
    words: { team: ['the visitors', 'United', 'the champions', 'Rovers'], month: ['autumn', 'January', 'the second half'] },
    sentences: [
      '{team} had a relapse in {month} and lost four in a row.',
      'The coach of {team} hopes to prevent another relapse.',
      'It was a painful evening for {team}.',
      'Defence was the cure for the trouble of {team} in {month}.',
      'Injuries fell by a third after {team} changed their training.',
      'Nothing worked for {team} until {month}.',
      'Fans are addicted to {team}, and no wonder.',
    ],
  },
  gardens: {
    titles: ['Poppies in the border', 'What to sow in spring', 'Pests and cures'],
    words: { plant: ['poppies', 'roses', 'beans', 'lavender'], week: ['early April', 'the first week of May', 'late autumn'] },
    sentences: [
      'Sow {plant} in {week}.',
      'A low dose of feed in {week} is all that {plant} need.',
      'Greenfly on {plant} did not respond to soap.',
      'Our {plant} recovered completely by {week}.',
      'Side effects of too much water are yellow leaves on {plant}.',
    ],
  },
};

/** A small generator of even spread. @see Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One page: a subject, now and then with a second one beside it, as prose, as a list or as a thread. */
export function nearMissPage(seed: number): PageText {
  const chance = seeded(seed);
  const pick = <T>(list: readonly T[], fallback: T): T => list[Math.floor(chance() * list.length)] ?? fallback;
  const all = Object.values(subjects);
  const far = all.filter(({ close }) => !close);
  const empty: Subject = { titles: [], words: {}, sentences: [] };
  const main = all[seed % all.length] ?? empty;
  const beside = chance() < 0.25 ? pick(far, main) : main;
  const sentence = (subject: Subject) => {
    const filled = pick(subject.sentences, '').replace(/\{(\w+)\}/g, (_, name: string) => pick(subject.words[name] ?? [], name));
    return filled.charAt(0).toUpperCase() + filled.slice(1);
  };
  const shape = pick(['prose', 'list', 'thread'] as const, 'prose');
  const block = (id: number): TextBlock => {
    const subject = chance() < 0.8 ? main : beside;
    const kind: BlockKind = shape === 'list' && id > 0 ? 'item' : chance() < 0.1 ? 'heading' : 'paragraph';
    const length = kind === 'paragraph' ? 1 + Math.floor(chance() * 4) : 1;
    return {
      id,
      kind,
      text: Array.from({ length }, () => sentence(subject)).join(' '),
      post: shape === 'thread' ? Math.floor(id / 2) : null,
    };
  };
  const blocks = Array.from({ length: 4 + Math.floor(chance() * 8) }, (_, id) => block(id));
  const posts = shape === 'thread' ? Math.ceil(blocks.length / 2) : 0;
  return { title: pick(main.titles, ''), posts: Array.from({ length: posts }, () => ({ author: null, url: null })), blocks };
}
