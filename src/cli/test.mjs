/**
 * `npm test`: the same set-up as `npm start`, then every check, cheap to dear. Each step is one line; a failed one shows what it said
 * and the others still run. The last line is `N passed, N failed`: tests counted one by one, any other step as one.
 */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { prepare, root } from './setup/prepare.mjs';
import { PlainFault, seconds } from './setup/progress.mjs';
import { lastLines, runCommand } from './setup/run-command.mjs';

const VITEST_REPORT = join(root, '.output', 'vitest.json');
const PLAYWRIGHT_REPORT = join(root, '.output', 'playwright.json');
/** Labelled pages that only the maintainers' machines have; where they lie beside the checkout, the reading of claims is scored too. */
const GOLD = resolve(root, '..', 'shared', 'gold');

/** The browser tests take five minutes on a quiet machine; on a busy one they may take four times that. */
const BROWSER_LIMIT_MS = 1_800_000;

const total = { passed: 0, failed: 0 };

/**
 * Run one step, print its line, add it to the total.
 *
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, limitMs?: number, count?: () => Promise<{ passed: number, failed: number }> }} [options]
 *   `count` reads how many tests ran from the step's report.
 * @returns {Promise<boolean>} True when the step passed.
 */
async function check(title, command, args, { env, count, limitMs } = {}) {
  const started = performance.now();
  const { code, output } = await runCommand(command, args, { cwd: root, ...(env && { env }), ...(limitMs && { limitMs }) });
  const counted = await count?.().catch(() => null);
  const passed = counted?.passed ?? (code === 0 ? 1 : 0);
  // A step that fails without one failed test (it did not even start) is itself the failure.
  const failed = code === 0 ? (counted?.failed ?? 0) : Math.max(1, counted?.failed ?? 0);
  total.passed += passed;
  total.failed += failed;
  const detail = counted === undefined || counted === null ? '' : `: ${passed} passed, ${failed} failed`;
  console.log(`  ${failed === 0 ? '✓' : '✗'} ${title}${detail} (${seconds(started)})`);
  if (failed > 0) console.log(indent(lastLines(output, 120)));
  return failed === 0;
}

/** @param {string} title @param {string} why */
function leaveOut(title, why) {
  total.failed += 1;
  console.log(`  ✗ ${title}: not run, ${why}`);
}

async function countVitest() {
  const report = JSON.parse(await readFile(VITEST_REPORT, 'utf8'));
  // A file that does not even load has no tests in it: it counts as one failure.
  const brokenFiles = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles };
}

async function countPlaywright() {
  const { stats, errors } = JSON.parse(await readFile(PLAYWRIGHT_REPORT, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** @param {string} text */
function indent(text) {
  return text.replaceAll(/^/gm, '      ');
}

async function main() {
  const started = performance.now();
  console.log('Footing: setting up');
  const browser = await prepare();
  await Promise.all([VITEST_REPORT, PLAYWRIGHT_REPORT].map((file) => rm(file, { force: true })));

  console.log('Footing: checking');
  const data = await check('data', 'npm', ['run', '-s', 'data']);
  await check('format', 'npm', ['run', '-s', 'format:check']);
  await check('lint', 'npm', ['run', '-s', 'lint']);
  await check('types', 'npm', ['run', '-s', 'types']);
  await check('nothing unused', 'npx', ['knip', '--no-progress']);
  const vitest = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`];
  await check('unit, data, DOM and architecture', 'npx', vitest, { count: countVitest });
  for (const set of ['dev', 'seeds'])
    if (existsSync(join(GOLD, set)))
      await check(`claims read on labelled pages, ${set}`, 'npm', ['run', '-s', 'eval', '--', join(GOLD, set), '--check']);

  const built = data && (await check('build, Chrome', 'npx', ['wxt', 'build']));
  const forTests = data && (await check('build, Chrome for the tests', 'npx', ['wxt', 'build', '--mode', 'e2e']));
  const firefox = data && (await check('build, Firefox', 'npx', ['wxt', 'build', '-b', 'firefox']));
  if (built) await check('size', 'npm', ['run', '-s', 'size']);
  else leaveOut('size', 'the build failed');
  if (firefox) await check('Firefox rules', 'npx', ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors']);
  else leaveOut('Firefox rules', 'the build failed');
  if (built && firefox) await check('packages', 'npm', ['run', '-s', 'zip', '--', '--built']);
  else leaveOut('packages', 'a build failed');
  const playwright = ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=line,json'];
  const env = { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT };
  if (forTests) await check('in a real browser', 'npx', playwright, { env, count: countPlaywright, limitMs: BROWSER_LIMIT_MS });
  else leaveOut('in a real browser', 'the build failed');

  console.log(`Took ${seconds(started)}.`);
}

main()
  .catch((error) => {
    total.failed += 1;
    console.error(error instanceof PlainFault ? error.message : error);
  })
  .finally(() => {
    console.log(`${total.passed} passed, ${total.failed} failed`);
    process.exitCode = total.failed === 0 ? 0 : 1;
  });
