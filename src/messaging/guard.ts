/** Is this a message for a page? The content script's check, by hand: zod would be most of its size. Equal to `pageMessageSchema` by test. */

export type PageMessage = { readonly type: 'note.reveal'; readonly data: { readonly claimId: string } } | { readonly type: 'page.stop' };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasOnly(value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  const found = Object.keys(value);
  return found.length === keys.length && keys.every((key) => found.includes(key));
}

export function isPageMessage(value: unknown): value is PageMessage {
  if (!isRecord(value)) return false;
  if (value.type === 'page.stop') return hasOnly(value, ['type']);
  if (value.type !== 'note.reveal' || !hasOnly(value, ['type', 'data'])) return false;
  return isRecord(value.data) && hasOnly(value.data, ['claimId']) && typeof value.data.claimId === 'string';
}
