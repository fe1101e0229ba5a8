/** `npm run size`: what the built extension puts on a page, gzipped, against the budgets of the content scripts. Exit 1 above a budget. */
import { measureSizes } from './bench/sizes.mjs';

for (const { what, size, limit } of measureSizes()) {
  console.log(`${what}: ${size} of ${limit} bytes gz`);
  if (size <= limit) continue;
  const repair = what.endsWith('.js')
    ? 'Find what grew with "npx wxt build --analyze".'
    : 'Shorten seeds/cues, or train with fewer features (src/cli/train/train-model.ts).';
  console.error(`${what}: ${size - limit} bytes over the budget. ${repair}`);
  process.exitCode = 1;
}
