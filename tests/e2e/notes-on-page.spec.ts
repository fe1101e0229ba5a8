import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './extension-test';

test.describe('notes on a page', () => {
  for (const slug of ['article', 'clinic', 'forum', 'abstract']) {
    test(`stand on the ${slug} page, and its own document stays as it was`, async ({ demo, noted }) => {
      await noted.open(`${demo}/${slug}`);
      const served = await (await noted.page.request.get(`${demo}/${slug}`)).text();
      await expect(noted.host).toHaveCount(1);
      await expect(noted.markers).not.toHaveCount(0);
      const parsed = await noted.page.evaluate(
        (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
        served,
      );
      expect(await noted.ownDocument()).toBe(parsed);
      expect(await noted.host.evaluate((host) => host.parentElement === document.documentElement)).toBe(true);
    });
  }

  test('are absent where no drug is named: the gate has run there, the annotator was not injected', async ({ demo, noted }) => {
    const scripts: string[] = [];
    const debug = await noted.page.context().newCDPSession(noted.page);
    debug.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
    await debug.send('Debugger.enable');
    await noted.open(`${demo}/no-drug`);
    await expect.poll(() => scripts.some((url) => url.endsWith('/gate.js'))).toBe(true);
    await noted.page.waitForTimeout(1_500);
    expect(scripts.filter((url) => url.endsWith('/annotator.js'))).toEqual([]);
    await expect(noted.host).toHaveCount(0);
    expect(await noted.highlights()).toEqual({});
    // The same watch does see the annotator where it is injected.
    await noted.open(`${demo}/article`);
    await expect.poll(() => scripts.some((url) => url.endsWith('/annotator.js'))).toBe(true);
  });

  test('open by keyboard: Enter opens the card, Esc closes it and focus returns to the marker', async ({ demo, noted }) => {
    await noted.open(`${demo}/article`);
    const marker = noted.markers.first();
    await expect(marker).toBeVisible();
    await marker.focus();
    await noted.page.keyboard.press('Enter');
    await expect(noted.card).toBeVisible();
    await noted.page.keyboard.press('Escape');
    await expect(noted.card).toBeHidden();
    await expect(marker).toBeFocused();
  });

  test('can be reached with the Tab key alone', async ({ demo, noted }) => {
    await noted.open(`${demo}/abstract`);
    await expect(noted.markers.first()).toBeVisible();
    const reached = async (): Promise<boolean> => noted.page.evaluate(() => document.activeElement?.localName === 'footing-notes');
    for (let presses = 0; presses < 20 && !(await reached()); presses += 1) await noted.page.keyboard.press('Tab');
    expect(await reached()).toBe(true);
  });

  test('open when the pointer rests on the words, and close when it leaves', async ({ demo, noted }) => {
    await noted.open(`${demo}/article`);
    await expect(noted.markers.first()).toBeVisible();
    await noted.hover('LDN cures Crohn’s disease');
    await expect(noted.card).toBeVisible();
    await noted.page.mouse.move(3, 3);
    await expect(noted.card).toBeHidden();
  });

  test('show verdict, certainty word, a study with a link, the disclaimer and the date of the base', async ({ demo, noted }) => {
    await noted.open(`${demo}/article`);
    await expect(noted.markers.first()).toBeVisible();
    await noted.hover('LDN is proven to relieve fibromyalgia pain');
    await expect(noted.card).toContainText(/Goes beyond the evidence|Against the evidence/);
    await expect(noted.card).toContainText(/⊕/);
    await expect(noted.card).toContainText(/high|moderate|low/i);
    await expect(noted.card.getByRole('link', { name: /.+/ }).first()).toHaveAttribute(
      'href',
      /^https:\/\/(doi\.org|pubmed|www\.|clinicaltrials)/,
    );
    await expect(noted.card).toContainText('Information about evidence, not medical advice.');
    await expect(noted.card).toContainText(/20\d\d/);
  });

  test('begin with the safety note where a claim can hurt', async ({ demo, noted }) => {
    await noted.open(`${demo}/forum`);
    await expect(noted.markers.first()).toBeVisible();
    await noted.hover('You can take LDN alongside oxycodone');
    await expect(noted.card).toContainText(/safety/i);
    const text = (await noted.card.textContent()) ?? '';
    expect(text.search(/safety/i)).toBeLessThan(text.search(/⊕|certainty/i));
    expect(text).toMatch(/withdrawal/i);
  });

  test('have no accessibility fault, with the card open', async ({ demo, noted }) => {
    await noted.open(`${demo}/article`);
    await noted.markers.first().focus();
    await noted.page.keyboard.press('Enter');
    await expect(noted.card).toBeVisible();
    const { violations } = await new AxeBuilder({ page: noted.page }).include('footing-notes').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});
