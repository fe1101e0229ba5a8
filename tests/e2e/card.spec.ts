import { axeFaults } from './axe';
import { expect, test } from './extension-test';

test.describe('the card', () => {
  test.beforeEach(async ({ noted, odd }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
  });

  test('opens when the pointer rests, stays while it travels to the card, and closes when it leaves both', async ({ noted }) => {
    await noted.hoverKind('overstated');
    await expect(noted.card).toBeVisible();
    const box = await noted.card.boundingBox();
    if (box === null) throw new Error('The card has no box.');
    await noted.page.mouse.move(box.x + 40, box.y + 60, { steps: 12 });
    await noted.page.waitForTimeout(800);
    await expect(noted.card).toBeVisible();
    await noted.page.mouse.move(1200, 5, { steps: 4 });
    await expect(noted.card).toBeHidden();
  });

  test('opens on the words, and not beside them, also where the browser cannot say which highlight lies under a point', async ({
    noted,
  }) => {
    // As Firefox before 150: taken away in the world of our scripts alone, after they were read.
    const debug = await noted.page.context().newCDPSession(noted.page);
    const worlds: number[] = [];
    debug.on('Runtime.executionContextCreated', ({ context }) => {
      if (Reflect.get(context.auxData ?? {}, 'type') === 'isolated') worlds.push(context.id);
    });
    await debug.send('Runtime.enable');
    const taken = [];
    for (const contextId of worlds) {
      const expression = "'highlightsFromPoint' in CSS.highlights && delete HighlightRegistry.prototype.highlightsFromPoint";
      const { result } = await debug.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
      const left = await debug.send('Runtime.evaluate', { contextId, expression: "'highlightsFromPoint' in CSS.highlights" });
      taken.push(result.value === true && left.result.value === false);
    }
    expect(taken).toContain(true);
    expect(taken).not.toContain(false);
    await noted.page.getByRole('heading', { level: 1 }).click();
    await noted.page.waitForTimeout(700);
    await expect(noted.card).toBeHidden();
    await noted.clickKind('overstated');
    await expect(noted.card).toContainText('Goes beyond the evidence');
    await noted.page.keyboard.press('Escape');
    await expect(noted.card).toBeHidden();
    await noted.page.mouse.move(1200, 5);
    await noted.hoverKind('overstated');
    await expect(noted.card).toBeVisible();
  });

  test('does not open for a pointer that only passes', async ({ noted }) => {
    const { x, y } = await noted.spotOf('overstated');
    await noted.page.mouse.move(x, y, { steps: 2 });
    await noted.page.mouse.move(1200, 5, { steps: 2 });
    await noted.page.waitForTimeout(600);
    await expect(noted.card).toBeHidden();
  });

  test('is pinned by a click: it stays when the pointer leaves, and goes on a click elsewhere', async ({ noted }) => {
    await noted.clickKind('overstated');
    await expect(noted.card).toBeVisible();
    await noted.page.mouse.move(1200, 5, { steps: 4 });
    await noted.page.waitForTimeout(800);
    await expect(noted.card).toBeVisible();
    await noted.page.mouse.click(1200, 5);
    await expect(noted.card).toBeHidden();
  });

  test('opens by touch, and goes on a touch elsewhere', async ({ noted }) => {
    const { x, y } = await noted.spotOf('overstated');
    const debug = await noted.page.context().newCDPSession(noted.page);
    const tap = async (at: { x: number; y: number }): Promise<void> => {
      await debug.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
      await debug.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await debug.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await tap({ x, y });
    await expect(noted.card).toBeVisible();
    await tap({ x: 1200, y: 5 });
    await expect(noted.card).toBeHidden();
  });

  test('by keyboard: Enter opens it, Tab walks through it and out again, Esc closes it and gives the focus back', async ({ noted }) => {
    const marker = noted.markersOfKind('overstated').first();
    await marker.focus();
    await noted.page.keyboard.press('Enter');
    await expect(noted.card).toBeVisible();
    expect(await noted.focused()).toBe('card');
    await noted.page.keyboard.press('Tab');
    expect(await noted.focused()).toBe('close');
    await noted.page.keyboard.press('Escape');
    await expect(noted.card).toBeHidden();
    await expect(marker).toBeFocused();

    await noted.page.keyboard.press('Enter');
    await expect(noted.card).toBeVisible();
    const seen: string[] = [];
    for (let presses = 0; presses < 40 && seen.at(-1) !== 'marker'; presses += 1) {
      await noted.page.keyboard.press('Tab');
      seen.push(await noted.focused());
    }
    expect(seen.at(-1)).toBe('marker');
  });

  test('says verdict, in short, certainty and direction, why, studies and fair wording, in that order', async ({ noted }) => {
    await noted.clickKind('overstated');
    await expect(noted.card.getByRole('heading', { level: 2 })).toContainText('Goes beyond the evidence');
    const text = (await noted.card.textContent()) ?? '';
    const order = [
      'Goes beyond the evidence',
      'yet it is stated',
      'Certainty',
      'Direction',
      'Why this note',
      'Main studies',
      'Evidence base',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toMatch(/⊕[⊕○]{3} (High|Moderate|Low|Very low) certainty/);
    expect(text).toContain('Information about evidence, not medical advice.');
    await expect(noted.card.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//);
  });

  test('begins with the safety note where a claim can hurt, told by shape and word', async ({ noted }) => {
    const marker = noted.markersOfKind('safety').first();
    await expect(marker).toHaveAccessibleName(/^Safety\. /);
    await expect(marker).toHaveText('⚠');
    await noted.clickKind('safety');
    await expect(noted.card.getByRole('heading', { level: 2 })).toHaveText(/Safety: /);
    const text = (await noted.card.textContent()) ?? '';
    const alarm = (await noted.card.locator('.alarm').textContent()) ?? '';
    expect(alarm).toMatch(/^⚠ Safety\. ./);
    expect(text.indexOf(alarm.slice(0, 30))).toBeLessThan(text.indexOf('Certainty'));
  });

  for (const kind of ['supported', 'unsettled', 'anecdote', 'overstated', 'safety']) {
    test(`has no accessibility fault: ${kind}`, async ({ noted }) => {
      await noted.clickKind(kind);
      await expect(noted.card).toBeVisible();
      expect(await axeFaults(noted.page, { within: 'footing-notes' })).toEqual([]);
    });
  }

  test('is copied as text, with a link to the exact sentence and the disclaimer', async ({ extension, noted, odd }) => {
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const words = await noted.clickKind('overstated');
    await noted.card.getByRole('button', { name: 'Copy note' }).click();
    await expect(noted.card).toContainText('Copied, with a link to the sentence.');
    const text = await noted.page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`“${words}”`);
    expect(text).toContain(`${odd}/claims#:~:text=`);
    expect(text).toContain('Goes beyond the evidence');
    expect(text).toContain('not medical advice');
    await noted.card.getByRole('button', { name: 'Report a mistake' }).click();
    await expect(noted.card).toContainText('A report was copied.');
    expect(await noted.page.evaluate(() => navigator.clipboard.readText())).toContain('looks wrong to me');
  });

  test('is not opened or pressed by a script of the page', async ({ noted }) => {
    await noted.page.evaluate(() => {
      const host = document.querySelector('footing-notes');
      for (const marker of host?.shadowRoot?.querySelectorAll<HTMLElement>('.marker') ?? []) marker.click();
    });
    await noted.page.waitForTimeout(500);
    await expect(noted.card).toBeHidden();
  });

  test('stays inside a narrow window', async ({ noted }) => {
    await noted.page.setViewportSize({ width: 360, height: 740 });
    await noted.clickKind('overstated');
    await expect(noted.card).toBeVisible();
    const box = await noted.card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(await noted.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await noted.page.setViewportSize({ width: 1280, height: 900 });
  });
});
