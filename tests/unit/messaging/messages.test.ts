import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkMessage, senderKind } from '../../../src/messaging/check-message';
import { isPageMessage } from '../../../src/messaging/guard';
import { pageMessageSchema } from '../../../src/messaging/protocol';

const type = fc.oneof(
  fc.constantFrom('note.reveal', 'note.step', 'note.open', 'notes.toggle', 'notes.veil', 'page.read', 'page.refresh', 'page.stop'),
  fc.string(),
);
const data = fc.oneof(
  fc.record({ claimId: fc.oneof(fc.string(), fc.integer()) }),
  fc.record({ on: fc.oneof(fc.boolean(), fc.string()) }),
  fc.record({ by: fc.oneof(fc.constantFrom(1, -1), fc.integer()) }),
  fc.anything(),
);
const near = fc.oneof(fc.record({ type }), fc.record({ type, data }), fc.record({ type, data, more: fc.anything() }), fc.anything());

test('the guard of the content script says what the schema says', () =>
  fc.assert(
    fc.property(near, (value) => isPageMessage(value) === pageMessageSchema.safeParse(value).success),
    { numRuns: 2000 },
  ));

test.each([
  ['a stranger', { id: 'other', tab: {} }, null],
  ['a content script', { id: 'us', url: 'https://example.org/', tab: {} }, 'content'],
  ['the popup', { id: 'us', url: 'ext://us/popup.html' }, 'own-page'],
  ['a context without tab or address', { id: 'us' }, null],
])('%s is told by its sender', (_, sender, kind) => expect(senderKind(sender, 'us', 'ext://us/')).toBe(kind));

test('a page cannot change settings, nor the popup pose as a page', () => {
  const change = { type: 'settings.switch-everywhere', data: { on: false } };
  expect(checkMessage(change, 'content')).toBeNull();
  expect(checkMessage(change, 'own-page')).toEqual(change);
  expect(checkMessage({ type: 'page.names-drug' }, 'own-page')).toBeNull();
  expect(checkMessage({ type: 'library.open', data: { topic: 'ldn-sleep' } }, 'content')).not.toBeNull();
  expect(checkMessage({ type: 'library.open', data: { topic: 'ldn-sleep', url: 'https://example.org' } }, 'content')).toBeNull();
  expect(checkMessage({ type: 'library.open', data: { topic: 'ldn-sleep' } }, null)).toBeNull();
  expect(checkMessage({ type: 'constructor' }, 'content')).toBeNull();
});
