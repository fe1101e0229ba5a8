/** Browser tests: one Chromium with the extension (`wxt build --mode e2e`) for all of them, on pages served from loopback. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/e2e-results',
  // Tests share one browser, and many at once would measure the machine rather than the extension.
  workers: 1,
  fullyParallel: false,
  timeout: 30_000,
  expect: { timeout: 8_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: 'line',
});
