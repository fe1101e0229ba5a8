/** What a person looks for: words and filters, each '' where it is not set. */

export interface Query {
  readonly q: string;
  readonly drug: string;
  readonly condition: string;
  readonly certainty: string;
  readonly finding: string;
}

export const queryKeys = ['q', 'drug', 'condition', 'certainty', 'finding'] as const satisfies readonly (keyof Query)[];
export const emptyQuery: Query = { q: '', drug: '', condition: '', certainty: '', finding: '' };
