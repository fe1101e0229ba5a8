/** Sarcasm may stay unread, but must not be taken at its word; plain delight is no sarcasm. */
import type { ReadingCase } from './reading-case';

export const sarcasm: readonly ReadingCase[] = [
  {
    name: 'does not take a cure for everything at its word',
    blocks: ['Oh sure, LDN cures cancer, and pigs can fly.'],
    lacks: [{ topic: 'ldn-cancer', stance: 'asserts' }],
  },
  {
    name: 'does not take "yeah right" at its word',
    blocks: ['Yeah right, opioids are not addictive at all.'],
    lacks: [{ topic: 'opioid-addiction', stance: 'denies' }],
  },
  {
    name: 'does not take praise of a failure at its word',
    blocks: ['Wow, LDN really worked wonders: my fibromyalgia pain is exactly as bad as it was.'],
    lacks: [{ topic: 'ldn-fibromyalgia', stance: 'asserts' }],
  },
  {
    name: 'does not take "helped" in inverted commas at its word',
    blocks: ['LDN “helped” my sleep so much that I lay awake for three weeks.'],
    lacks: [{ topic: 'ldn-sleep', stance: 'asserts' }],
  },
  {
    name: 'does not take "what could go wrong" at its word',
    blocks: ['Brilliant idea, take LDN with your morphine, what could possibly go wrong?'],
    lacks: [{ topic: 'naltrexone-with-opioids', stance: 'denies' }],
  },
  {
    name: 'takes delight at its word',
    blocks: ['LDN is a miracle, my fibromyalgia pain is completely gone!'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts', force: 'absolute', basis: 'anecdote' }],
  },
];
