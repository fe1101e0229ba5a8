/** Sentences that name a drug and claim nothing: aims, plans, thanks, prices, law, methods, definitions, bare mentions, open questions; beside each, a neighbour that does claim. */
import { heading, nothing, type ReadingCase } from './reading-case';

export const noClaim: readonly ReadingCase[] = [
  {
    name: 'finds nothing in what a trial sets out to do',
    blocks: ['The aim of this trial is to find out whether LDN reduces the pain of fibromyalgia.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in the objective of a protocol',
    blocks: ["Objective: to compare low-dose naltrexone with placebo in adults with Crohn's disease."],
    lacks: nothing,
  },
  {
    name: 'finds nothing in what will be measured',
    blocks: ['We will measure pain and sleep before and after twelve weeks of LDN.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in what a grant pays for',
    blocks: ['The grant pays for a trial of low-dose naltrexone in people with long COVID.'],
    lacks: nothing,
  },
  {
    name: 'finds the result that follows an aim',
    blocks: ['We set out to test LDN in fibromyalgia. LDN reduced pain significantly more than placebo did.'],
    finds: [{ topic: 'ldn-fibromyalgia', in: 'significantly', stance: 'asserts', basis: 'study' }],
    lacks: [{ topic: 'any', in: 'We set out' }],
  },
  {
    name: 'finds nothing in a plan to start',
    blocks: ['I am going to start LDN on Monday and will report back.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in an appointment',
    blocks: ['My appointment about LDN is next week.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in a hope',
    blocks: ['Wish me luck with the LDN, the parcel came this morning!'],
    lacks: nothing,
  },
  {
    name: 'finds the outcome that follows a plan',
    blocks: ['I started LDN in May. By July my fibromyalgia pain had all but gone.'],
    finds: [{ topic: 'ldn-fibromyalgia', in: 'By July', stance: 'asserts', basis: 'anecdote' }],
    lacks: [{ topic: 'any', in: 'I started LDN in May' }],
  },
  {
    name: 'finds nothing in thanks',
    blocks: ['Thanks to everyone who came to our LDN meeting on Saturday.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in a welcome',
    blocks: ['Welcome to the LDN group, please read the rules before you post.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in a price without a judgement',
    blocks: ['LDN 4.5 mg, 90 capsules: $96, shipping $8.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in what a pharmacy charges',
    blocks: ['The pharmacy charges 40 dollars for a month of LDN.'],
    lacks: nothing,
  },
  {
    name: 'finds the judgement on a price',
    blocks: ['LDN is inexpensive at about 40 dollars a month.'],
    finds: [{ topic: 'ldn-cost', stance: 'asserts' }],
  },
  {
    name: 'finds nothing in an arrest',
    blocks: ['Police arrested two men with four kilos of heroin at the ferry port.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in a settlement',
    blocks: ['The maker of OxyContin agreed to pay six billion dollars to settle lawsuits brought by the states.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in a bill',
    blocks: ['The senate passed a bill that puts naloxone boxes in every public library.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in a sentence passed by a judge',
    blocks: ['A pharmacist was jailed for three years for selling fentanyl under the counter.'],
    lacks: nothing,
  },
  {
    name: 'finds the harm that a news story states',
    blocks: ['Fentanyl overdoses killed more than 70,000 people in the United States that year.'],
    finds: [{ topic: 'opioid-harms', stance: 'asserts' }],
  },
  {
    name: 'finds nothing in how patients were allotted',
    blocks: ['Participants were randomly assigned to LDN or placebo for twelve weeks.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in who was let into a trial',
    blocks: ['Women aged 20 to 65 with fibromyalgia were eligible if they had never taken naltrexone.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in how an outcome was measured',
    blocks: ['Pain was rated daily on a scale from 0 to 100 while the women took LDN.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in a register number',
    blocks: ['The naltrexone trial is registered as NCT00000000 and was approved by the ethics board of the hospital.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in the definition of a disease',
    title: 'LDN and fibromyalgia',
    blocks: ['Fibromyalgia is a condition with widespread pain, tiredness and poor sleep.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in what a bowel disease is',
    title: 'Low-dose naltrexone: an introduction',
    blocks: ["Crohn's disease is an inflammation of the bowel that often begins before the age of thirty."],
    lacks: nothing,
  },
  {
    name: 'finds nothing in a bare mention',
    blocks: ['The third talk of the afternoon was about low-dose naltrexone.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in a list of medicines taken',
    blocks: ['I take LDN, vitamin D, magnesium and a thyroid tablet.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in a heading that only names the subject',
    blocks: [heading('Low-dose naltrexone and fibromyalgia'), heading('About opioids')],
    lacks: nothing,
  },
  {
    name: 'finds the claim of a heading that states one',
    blocks: [heading('Low-dose naltrexone relieves chronic pain')],
    finds: [{ topic: 'ldn-chronic-pain', stance: 'asserts' }],
  },
  {
    name: 'finds nothing in a question for experiences',
    blocks: ['Has anyone here tried LDN?'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in a question for a place',
    blocks: ['Where do you get your LDN from in Ireland?'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in a question for a time',
    blocks: ['What time of day do you all take your LDN?'],
    lacks: nothing,
  },
  {
    name: 'finds the question that states a topic',
    blocks: ['Is LDN addictive?'],
    finds: [{ topic: 'ldn-addiction', stance: 'questions' }],
  },
  {
    name: 'finds nothing in a sales line',
    blocks: ['Order your LDN today and get free delivery on your first bottle.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in the foot of a page',
    title: 'Low-dose naltrexone for chronic pain',
    blocks: ['Copyright 2026. All rights reserved. Sign up for our newsletter and share this page.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in a filled prescription',
    blocks: ['My doctor wrote me a prescription for naltrexone and the chemist has it in stock.'],
    lacks: nothing,
  },
];
