/** Checked records → the library: every record whole, less what only editors need. */
import type { Library } from '../../evidence/library';
import type { Records } from './read-records';

export function compileLibrary({ base, topic: topics, study: studies, document: documents }: Records): Library {
  return {
    releases: base.releases,
    topics: topics.map(withoutSchema),
    studies: studies.map(({ checkedIn, ...study }) => ({ ...withoutSchema(study), readIn: checkedIn.map(({ what }) => what) })),
    documents: documents.map(withoutSchema),
  };
}

function withoutSchema<T extends { readonly $schema: string }>({ $schema: _, ...rest }: T): Omit<T, '$schema'> {
  return rest;
}
