import type { Passage } from './passage.ts';

/** What a passage is in its item. */
export type Role = 'title' | 'authors' | 'abstract' | 'venue' | 'date' | 'other';

/** Which passages of a document are what: known for a site, or learnt from the document. */
export interface Layout {
  /** Name of the site, or nothing where it was learnt. */
  site?: string;
  isTitle: (passage: Passage) => boolean;
  /** Whether it stands before the title of its item. */
  isLead: (passage: Passage) => boolean;
  /** By its shape, and by how many passages after the title it stands; nothing where its wording has to tell. */
  roleOf: (passage: Passage, place: number) => Role | undefined;
}
