import { axeFaults } from './axe';
import { expect, test } from './extension-test';

test.describe('the language', () => {
  test('is followed at once by options, open pages, an open card and the popup, and back', async ({
    noted,
    odd,
    openOptions,
    openPopup,
  }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    await noted.clickKind('overstated');
    await expect(noted.card).toContainText('Goes beyond the evidence');
    const options = await openOptions();
    await options.choose('Español').check();
    await expect(options.page.getByRole('heading', { level: 1 })).toHaveText('Footing: opciones');
    await expect(options.page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(options.page).toHaveTitle('Footing: opciones');
    await expect(options.saved).toHaveText('Guardado');

    await expect(noted.card).toContainText('Va más allá de la evidencia');
    await expect(noted.card).not.toContainText('Goes beyond');
    await expect(noted.host).toHaveAttribute('lang', 'es');
    await expect(noted.host.getByRole('status').first()).toHaveText(/\d+ notas: /);
    await expect(noted.markersOfKind('overstated').first()).toHaveAccessibleName(/^Va más allá de la evidencia: .*\. Abrir nota$/);
    // What the base says stays English and says so.
    await expect(noted.card.locator('p[lang="en"]').first()).toBeVisible();
    await expect(noted.card).toContainText('Lo que se dice de la evidencia está en inglés.');

    const popup = await openPopup();
    await expect(popup.main).toContainText(/\d+ notas en esta página/);
    await expect(popup.main).toContainText('Solo se leen afirmaciones en inglés.');
    await options.choose('English').check();
    await expect(popup.main).toContainText(/\d+ notes on this page/);
    await expect(noted.card).toContainText('Goes beyond the evidence');
  });

  test('outlasts a new page and the welcome page follows it', async ({ extension, noted, odd, openOptions }) => {
    const options = await openOptions();
    await options.choose('Español').check();
    await expect(options.saved).toHaveText('Guardado');
    await noted.open(`${odd}/claims?es`);
    await expect(noted.markersOfKind('supported').first()).toHaveAccessibleName(/^Concuerda con la evidencia: /);
    const welcome = await extension.context.newPage();
    await welcome.goto(`chrome-extension://${extension.id}/welcome.html`);
    await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Footing lee contigo');
    await options.choose('English').check();
    await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Footing reads along');
    await welcome.close();
  });

  test('that is Spanish breaks no accessibility rule on popup and options', async ({ noted, odd, openOptions, openPopup }) => {
    // Two whole pages are looked through by axe.
    test.slow();
    await noted.open(`${odd}/claims`);
    const options = await openOptions();
    await options.choose('Español').check();
    await expect(options.saved).toHaveText('Guardado');
    const popup = await openPopup();
    await popup.page.waitForTimeout(300);
    for (const { page } of [options, popup]) {
      expect(await axeFaults(page)).toEqual([]);
    }
  });

  test('is followed by the library while it is open; what stands in records stays English and is marked so', async ({
    extension,
    openOptions,
  }) => {
    const options = await openOptions();
    const library = await extension.context.newPage();
    await library.goto(`chrome-extension://${extension.id}/library.html#/topic/ldn-fibromyalgia`);
    await expect(library.getByRole('heading', { name: 'What is known' })).toBeVisible();
    await options.choose('Español').check();
    await expect(library.getByRole('heading', { name: 'Qué se sabe' })).toBeVisible();
    await expect(library.locator('html')).toHaveAttribute('lang', 'es');
    await expect(library).toHaveTitle('LDN for fibromyalgia · Biblioteca de Footing');
    await expect(library.locator('.summary')).toHaveAttribute('lang', 'en');
    await expect(library.getByText('La evidencia se cuenta en inglés.')).toBeVisible();
    await library.close();
  });

  test('of our notes does not take the direction of the page', async ({ noted, odd }) => {
    await noted.open(`${odd}/claims`);
    await noted.page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await noted.ready();
    await noted.clickKind('overstated');
    await expect(noted.card).toHaveCSS('direction', 'ltr');
  });
});
