/** The licences that come with the package name what it is made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layers } from '../../layers.js';
import { expect, test } from './extension-test';

test('the licences name every package that ships, and none of the tools', () => {
  const text = readFileSync(join(import.meta.dirname, '../../.output/chrome-mv3-e2e/licences.txt'), 'utf8');
  const named = [...text.matchAll(/^(\S+) \d\S*\nLicence: /gm)].map(([, name]) => name);
  const shipped = layers.flatMap(({ node, packages }) => (node === true ? [] : packages));
  expect(named).toEqual(expect.arrayContaining([...new Set(shipped)]));
  expect(named).not.toContain('@playwright/test');
});
