/** Is this a message for a page? The content script's check, by hand: zod would be most of its size. Equal to `pageMessageSchema` by test. */

export type PageMessage =
  | { readonly type: 'note.reveal'; readonly data: { readonly claimId: string } }
  | { readonly type: 'note.step'; readonly data: { readonly by: 1 | -1 } }
  | { readonly type: 'notes.veil'; readonly data: { readonly on: boolean } }
  | { readonly type: 'note.open' | 'notes.toggle' | 'page.read' | 'page.refresh' | 'page.stop' };

const BARE: readonly unknown[] = ['note.open', 'notes.toggle', 'page.read', 'page.refresh', 'page.stop'];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasOnly(value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  const found = Object.keys(value);
  return found.length === keys.length && keys.every((key) => found.includes(key));
}

export function isPageMessage(value: unknown): value is PageMessage {
  if (!isRecord(value)) return false;
  if (BARE.includes(value.type)) return hasOnly(value, ['type']);
  if (!hasOnly(value, ['type', 'data']) || !isRecord(value.data)) return false;
  if (value.type === 'note.reveal') return hasOnly(value.data, ['claimId']) && typeof value.data.claimId === 'string';
  if (value.type === 'notes.veil') return hasOnly(value.data, ['on']) && typeof value.data.on === 'boolean';
  return value.type === 'note.step' && hasOnly(value.data, ['by']) && (value.data.by === 1 || value.data.by === -1);
}
