import type { StatedFields } from '../paper/schema.ts';

/** A paper as a source of metadata describes it. */
export interface SourceRecord {
  /** Its identifier there: an arXiv identifier without version, a DOI, or an address. */
  id: string;
  title: string;
  abstract: string;
  /** What it states of the fields that a digest may state. */
  stated: StatedFields;
  /** Its versions with the dates of their submission, oldest first. */
  versions?: { version: string; date: string }[];
  /** Whether its authors withdrew it. */
  isWithdrawn?: true;
}
