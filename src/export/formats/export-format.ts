import type { Reference } from '../reference.ts';

/** A format of citations: a row of the registry. */
export interface ExportFormat {
  /** Its name for readers. */
  label: string;
  mediaType: string;
  /** One paper. */
  writeEntry(reference: Reference): string;
  /** The document of several papers, from their entries. */
  join(entries: string[]): string;
}
