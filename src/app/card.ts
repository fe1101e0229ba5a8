/** The card's own script: leaves what makes cards where the annotator finds it. */
import { offerCard } from '../notes/card-door';
import { addCard } from '../notes/card-popover';

export function startCard(): void {
  offerCard(addCard);
}
