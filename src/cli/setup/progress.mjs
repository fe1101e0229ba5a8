/** One line on the screen for each step, with the time it took. */

/** A fault that is told in one sentence, without a stack. */
export class PlainFault extends Error {}

/**
 * Run one step and print its line when it is done.
 *
 * @template T
 * @param {string} title What the step does, for a person.
 * @param {() => Promise<T>} work
 * @param {(result: T) => string} [detail] A few words about the outcome, shown after the title.
 * @returns {Promise<T>}
 */
export async function step(title, work, detail) {
  const started = performance.now();
  // On a terminal the title shows while the step runs; a log gets only the finished line.
  if (process.stdout.isTTY) process.stdout.write(`  … ${title}\r`);
  try {
    const result = await work();
    const more = detail?.(result) ?? '';
    console.log(`  ✓ ${title}${more === '' ? '' : `: ${more}`} (${seconds(started)})`);
    return result;
  } catch (error) {
    console.log(`  ✗ ${title} (${seconds(started)})`);
    throw error;
  }
}

/** @param {number} started A reading of `performance.now()`. */
export function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
