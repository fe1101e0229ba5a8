/** Force: hedged, plain or absolute. */
import type { ReadingCase } from './reading-case';

export const force: readonly ReadingCase[] = [
  {
    name: 'reads "may" as hedged',
    blocks: ['LDN may reduce the pain of fibromyalgia.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts', force: 'hedged' }],
  },
  {
    name: 'reads "might" as hedged',
    blocks: ["LDN might help some people with Crohn's disease."],
    finds: [{ topic: 'ldn-crohns', stance: 'asserts', force: 'hedged' }],
  },
  {
    name: 'reads "appears to" as hedged',
    blocks: ['LDN appears to be safe and well tolerated.'],
    finds: [{ topic: 'ldn-tolerability', stance: 'asserts', force: 'hedged' }],
  },
  {
    name: 'reads "suggest" as hedged',
    blocks: ['Early studies suggest that LDN could ease neuropathic pain.'],
    finds: [{ topic: 'ldn-neuropathy', stance: 'asserts', force: 'hedged', basis: 'study' }],
  },
  {
    name: 'reads "I think" as hedged',
    blocks: ['I think LDN is helping my fatigue a little.'],
    finds: [{ topic: 'ldn-fatigue', stance: 'asserts', force: 'hedged', basis: 'anecdote' }],
  },
  {
    name: 'reads hearsay as hedged',
    blocks: ['Many people swear by LDN for their fibromyalgia pain.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts', force: 'hedged' }],
  },
  {
    name: 'reads a bare statement as plain',
    blocks: ['LDN reduces the pain of fibromyalgia.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts', force: 'plain' }],
  },
  {
    name: 'reads a first-person story as plain',
    blocks: ['LDN has eased my fibromyalgia pain.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts', force: 'plain', basis: 'anecdote' }],
  },
  {
    name: 'reads "can" as plain',
    blocks: ['Opioids can cause constipation and slow breathing.'],
    finds: [{ topic: 'opioid-harms', stance: 'asserts', force: 'plain' }],
  },
  {
    name: 'reads "is" as plain',
    blocks: ['LDN is not approved for fibromyalgia.'],
    finds: [{ topic: 'ldn-approval', stance: 'asserts', force: 'plain' }],
  },
  {
    name: 'reads "cures" as absolute',
    blocks: ['LDN cures fibromyalgia.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts', force: 'absolute' }],
  },
  {
    name: 'reads "proven" as absolute',
    blocks: ["LDN is a proven cure for Crohn's disease."],
    finds: [{ topic: 'ldn-crohns', stance: 'asserts', force: 'absolute' }],
  },
  {
    name: 'reads "no side effects whatsoever" as absolute',
    blocks: ['LDN has no side effects whatsoever.'],
    finds: [{ topic: 'ldn-tolerability', stance: 'asserts', force: 'absolute' }],
  },
  {
    name: 'reads "always" as absolute',
    blocks: ['Opioids always lead to addiction.'],
    finds: [{ topic: 'opioid-addiction', stance: 'asserts', force: 'absolute' }],
  },
  {
    name: 'reads "never" with opioids as absolute',
    blocks: ['Never take naltrexone together with opioids.'],
    finds: [{ topic: 'naltrexone-with-opioids', stance: 'asserts', force: 'absolute' }],
  },
  {
    name: 'reads capitals and exclamation marks alone as plain',
    blocks: ['LDN HELPS WITH FIBROMYALGIA PAIN!!!'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts', force: 'plain' }],
  },
];
