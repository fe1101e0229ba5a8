/**
 * Where the card's own script leaves what makes cards, for the annotator in the same isolated world to find.
 * Pages on which nobody opens a card never load it: it is a fifth of what the annotator would be.
 */
import type { CardPopover, CardPopoverOptions } from './card-popover';

export type AddCard = (options: CardPopoverOptions) => CardPopover;

const DOOR = Symbol.for('footing.card');

export function offerCard(addCard: AddCard): void {
  Reflect.set(globalThis, DOOR, addCard);
}

/** Null until the card's script has run in this frame. */
export function offeredCard(): AddCard | null {
  const offered: unknown = Reflect.get(globalThis, DOOR);
  // Nobody else's script runs in this world.
  return typeof offered === 'function' ? (offered as AddCard) : null;
}
