// @vitest-environment jsdom
/** The page of permissions lists what it is given, in both languages, and leads to the licences. */
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { permissionNames, PermissionsView } from '../../src/ui/permissions-view';
import { speak } from '../../src/words/say';
import { wordsIn } from '../../src/words/tables';

afterEach(() => speak(wordsIn('en')));

it.each([
  ['en', 'What Footing may do, and why'],
  ['es', 'Qué puede hacer Footing, y por qué'],
] as const)('lists each permission once with a reason, in %s', (language, heading) => {
  speak(wordsIn(language));
  const root = document.createElement('div');
  render(<PermissionsView permissions={permissionNames} hosts={['https://*/*', 'file:///*']} baseLine="Base 1" />, root);
  expect(root.querySelector('h1')?.textContent).toBe(heading);
  expect([...root.querySelectorAll('dt code')].map(({ textContent }) => textContent)).toEqual([
    'https://*/*',
    'file:///*',
    ...permissionNames,
  ]);
  const reasons = [...root.querySelectorAll('dd')].map(({ textContent }) => textContent ?? '');
  expect(reasons).toHaveLength(permissionNames.length + 2);
  expect(reasons.filter((text) => text.startsWith('permissions.') || text === '')).toEqual([]);
  expect(root.querySelector('footer a')?.getAttribute('href')).toBe('/licences.txt');
});
