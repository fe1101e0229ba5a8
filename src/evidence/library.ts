/** All that is on file, for the library: too much for a card, and imported by nothing that runs on other people's pages. */
import compiled from './library.json';
import type { BaseRecord, DocumentRecord, StudyRecord } from './schema';
import type { TopicRecord } from '../topics/schema';

export type LibraryTopic = Omit<TopicRecord, '$schema'>;
export type LibraryDocument = Omit<DocumentRecord, '$schema'>;
/** Addresses where a copy was read are left out, since they are mirrors: readers get DOI, PMID or the agency's own page. */
export interface LibraryStudy extends Omit<StudyRecord, '$schema' | 'checkedIn'> {
  /** What was read of it: "whole abstract", "label, section 4". */
  readonly readIn: readonly string[];
}

export interface Library {
  /** Newest first. */
  readonly releases: BaseRecord['releases'];
  readonly topics: readonly LibraryTopic[];
  readonly studies: readonly LibraryStudy[];
  readonly documents: readonly LibraryDocument[];
}

export const library: Library = compiled as unknown as Library;
