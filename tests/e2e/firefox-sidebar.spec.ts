/** The panel in Firefox's sidebar, with the extension as it ships. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { servePages } from '../../src/cli/setup/serve-pages.mjs';
import { Firefox, whyNoFirefox } from './firefox';

const missing = whyNoFirefox();

test('the sidebar of Firefox lists the page in front and leads to a claim', async () => {
  test.skip(missing !== null, missing ?? '');
  test.setTimeout(120_000);
  const server = await servePages(join(import.meta.dirname, '..', 'fixtures', 'pages'));
  const firefox = await Firefox.start();
  try {
    const text = () => firefox.inSidebar('document.body.innerText');
    await firefox.open(`${server.origin}/article`);
    await firefox.showSidebar();
    await expect.poll(text, { timeout: 20_000 }).toContain('The little capsule');
    await expect.poll(text).toContain('Goes beyond the evidence');
    const rows = 'document.querySelectorAll("[data-row] .quote button")';
    await firefox.inSidebar(`[...${rows}].at(-1).click()`);
    await expect.poll(() => firefox.inPage('scrollY'), { timeout: 10_000 }).toBeGreaterThan(100);
    expect(await firefox.inSidebar('document.querySelectorAll("[data-selected=true][role=row]").length')).toBe('1');
    await firefox.open(`${server.origin}/no-drug`);
    await expect.poll(text, { timeout: 10_000 }).toContain('Nothing about these drugs here');
  } finally {
    await firefox.close();
    await server.close();
  }
});
