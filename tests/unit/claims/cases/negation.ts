/** Negations that turn a sentence round, and negations that do not. */
import type { ReadingCase } from './reading-case';

export const negation: readonly ReadingCase[] = [
  // that flip
  {
    name: 'reads "no better than placebo" as denying',
    blocks: ['LDN was no better than placebo for the pain of fibromyalgia.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'denies' }],
  },
  {
    name: 'reads "did nothing for me" as denying',
    blocks: ['LDN did nothing for me or my fibromyalgia.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'denies' }],
  },
  {
    name: 'reads "never helped" as denying',
    blocks: ["LDN never helped my Crohn's."],
    finds: [{ topic: 'ldn-crohns', stance: 'denies' }],
  },
  {
    name: 'reads "failed to" as denying',
    blocks: ['LDN failed to improve quality of life in multiple sclerosis.'],
    finds: [{ topic: 'ldn-ms', stance: 'denies' }],
  },
  {
    name: 'reads "does not cure" as denying',
    blocks: ['LDN does not cure cancer and does not slow it down.'],
    finds: [{ topic: 'ldn-cancer', stance: 'denies' }],
  },
  {
    name: 'reads "no benefit over placebo" as denying',
    blocks: ['The trial found no benefit of LDN over placebo in diabetic neuropathy.'],
    finds: [{ topic: 'ldn-neuropathy', stance: 'denies', basis: 'study' }],
  },
  {
    name: 'reads "no effect on" as denying',
    blocks: ['LDN had no effect on my sleep.'],
    finds: [{ topic: 'ldn-sleep', stance: 'denies' }],
  },
  {
    name: 'reads "neither … nor" as denying both',
    blocks: ['LDN improved neither sleep nor mood.'],
    finds: [
      { topic: 'ldn-sleep', stance: 'denies' },
      { topic: 'ldn-mood', stance: 'denies' },
    ],
  },
  {
    name: 'reads "do not work" as denying',
    blocks: ['Opioids do not work for chronic pain.'],
    finds: [{ topic: 'opioid-chronic-pain', stance: 'denies' }],
  },
  {
    name: 'reads "does not harm" as denying',
    blocks: ['Naltrexone does not harm the liver.'],
    finds: [{ topic: 'naltrexone-liver', stance: 'denies' }],
  },
  {
    name: 'reads "not cheap" as denying',
    blocks: ['LDN is not cheap.'],
    finds: [{ topic: 'ldn-cost', stance: 'denies' }],
  },
  {
    name: 'reads "can be taken together" as denying a ban',
    blocks: ['LDN and codeine can safely be taken together.'],
    finds: [{ topic: 'naltrexone-with-opioids', stance: 'denies' }],
  },
  {
    name: 'reads drinking without trouble as denying a ban',
    blocks: ['You can drink alcohol while you take naltrexone without any problem.'],
    finds: [{ topic: 'naltrexone-with-alcohol', stance: 'denies' }],
  },
  {
    name: 'reads "does not always work" as denying',
    blocks: ['Narcan does not always work on a fentanyl overdose.'],
    finds: [{ topic: 'naloxone-overdose', stance: 'denies' }],
  },
  {
    name: 'reads "are not addictive" of opioids as denying',
    blocks: ['Opioids are not addictive when they are taken for real pain.'],
    finds: [{ topic: 'opioid-addiction', stance: 'denies' }],
  },
  {
    name: 'reads "had to stop" over side effects as denying',
    blocks: ['I had to stop LDN after a week because the nausea and the headaches were unbearable.'],
    finds: [{ topic: 'ldn-tolerability', stance: 'denies', basis: 'anecdote' }],
  },
  {
    name: 'reads "proven by many studies" as denying the gap',
    blocks: ['LDN has been proven by many large studies.'],
    finds: [{ topic: 'ldn-evidence-gap', stance: 'denies' }],
  },
  {
    name: 'reads "just quit cold turkey" as denying the taper',
    blocks: ['Forget about tapering, just quit the oxycodone cold turkey.'],
    finds: [{ topic: 'opioid-stopping', stance: 'denies' }],
  },
  // that do not
  {
    name: 'reads "not only" as asserting',
    blocks: ['LDN not only eased my fibromyalgia pain, it also gave me my sleep back.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts' }],
    lacks: [{ topic: 'ldn-fibromyalgia', stance: 'denies' }],
  },
  {
    name: 'reads "no wonder" as asserting',
    blocks: ['No wonder people like LDN: it takes away the pain of fibromyalgia.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts' }],
  },
  {
    name: 'reads "cannot be overstated" as asserting',
    blocks: ["The relief that LDN brought to my Crohn's cannot be overstated."],
    finds: [{ topic: 'ldn-crohns', stance: 'asserts' }],
  },
  {
    name: 'reads "can\'t recommend it enough" as asserting',
    blocks: ["I can't recommend LDN enough, my fibromyalgia pain is gone."],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts' }],
  },
  {
    name: 'reads "no doubt" as asserting',
    blocks: ['There is no doubt that LDN relieves the pain of fibromyalgia.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts' }],
  },
  {
    name: 'reads "nothing has helped like" as asserting',
    blocks: ['Nothing has helped my fibromyalgia pain like LDN.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts' }],
  },
  {
    name: 'reads "no longer in pain" as asserting',
    blocks: ['Thanks to LDN I am no longer in pain with my arthritis.'],
    finds: [{ topic: 'ldn-chronic-pain', stance: 'asserts' }],
  },
  {
    name: 'reads "no other drug has helped" as asserting',
    blocks: ['No other drug has helped my CRPS the way LDN has.'],
    finds: [{ topic: 'ldn-crps', stance: 'asserts' }],
  },
  {
    name: 'reads "could not have done it without" as asserting',
    blocks: ['Without LDN I could not have beaten my fibromyalgia pain.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts' }],
  },
  {
    name: 'reads "never looked back" as asserting',
    blocks: ["LDN put my Crohn's into remission and I have never looked back."],
    finds: [{ topic: 'ldn-crohns', stance: 'asserts' }],
  },
  {
    name: 'reads a negation that belongs to the proposition as asserting',
    blocks: ['LDN is not addictive.', 'LDN is not approved for pain.', 'Naltrexone must not be taken together with opioids.'],
    finds: [
      { topic: 'ldn-addiction', stance: 'asserts' },
      { topic: 'ldn-approval', stance: 'asserts' },
      { topic: 'naltrexone-with-opioids', stance: 'asserts' },
    ],
  },
  {
    name: 'reads "not known how" as asserting that it is unclear',
    blocks: ['It is not known exactly how LDN works.'],
    finds: [{ topic: 'ldn-mechanism-unclear', stance: 'asserts' }],
  },
  {
    name: 'reads "no serious side effects" as asserting',
    blocks: ['LDN does not cause serious side effects.'],
    finds: [{ topic: 'ldn-tolerability', stance: 'asserts' }],
  },
  {
    name: 'reads "not expensive" as asserting',
    blocks: ['LDN is not expensive.'],
    finds: [{ topic: 'ldn-cost', stance: 'asserts' }],
  },
  {
    name: 'reads a denial of a denial as asserting',
    blocks: ['It is simply not true that LDN does nothing for fibromyalgia pain.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts' }],
  },
  {
    name: 'keeps a negation to its own clause',
    blocks: ['Gabapentin did nothing for my fibromyalgia, but LDN took the pain away.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts' }],
    lacks: [{ topic: 'ldn-fibromyalgia', stance: 'denies' }],
  },
];
