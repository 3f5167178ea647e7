import type { z } from 'astro/zod';
import type { EvidenceCheck } from './evidence-checks.ts';
import type { NameKind } from './name-kinds.ts';

/** What is known about a field of a paper. */
export interface Field {
  schema: z.ZodType;
  /** Its name on pages. */
  label: string;
  /** What to write instead of an invalid value; continues "write …". */
  write: string;
  /**
   * Where the field comes from: the record's own text, a statement in the digest beside it (`authors: …`),
   * extraction from the text, the splitter, or only a person.
   */
  origin: 'record' | 'stated' | 'extracted' | 'splitter' | 'person';
  /** Whether a value follows from the words that its evidence points to; for extracted fields. */
  check?: EvidenceCheck;
  /** How the field groups papers, on the site and as a search filter. */
  facet?: FieldFacet;
  /** Whether search treats the values as names of the paper, like its title. */
  isName?: boolean;
  /** The prefix of the identifier on pages, and the address that it completes. */
  identifier?: { prefix: string; resolver: string };
  /** How lists can be sorted by the field. */
  order?: FieldOrder;
  /** What other formats call the field, if they have it. */
  exports?: FieldExports;
  /** Keys that people write instead of this one. */
  insteadOf?: readonly string[];
}

/** Where a paper appeared, as far as a venue's name shows it. */
export type VenueKind = 'journal' | 'conference' | 'other';

/** What formats of citations and of metadata in pages call a field. */
export interface FieldExports {
  bibtex: string | Record<VenueKind, string>;
  ris: string;
  csl: string;
  /** The name of a `<meta>` element for Google Scholar and reference managers. */
  highwire?: string | Partial<Record<VenueKind, string>>;
  /** The key in a COinS, which describes papers by Dublin Core. */
  coins?: string;
  /** The property of a schema.org `ScholarlyArticle`. */
  schemaOrg?: string;
}

/** An order of lists. */
export interface FieldOrder {
  key: string;
  /** The label of its button. */
  label: string;
  /** The number that a value is sorted by, the largest first; by default the number of values of a list. */
  numberOf?(value: string | undefined): number;
}

/** A field that groups papers. */
export interface FieldFacet {
  /** The prefix of each value's key (`topic:quantization`), and the name of the search filter. */
  key: string;
  label: string;
  /** What the values are, if they have pages of their own and their identity is more than their text. */
  by?: 'topic' | NameKind;
  /** The values with their labels, if they are known in advance. */
  labels?: Record<string, string>;
  /** The folder of the pages of its values, with an index; by default they are below `papers/` and have none. */
  folder?: string;
  /** The key by which values are one, such as the spellings of a name; by default their part of an address. */
  keyOf?(value: string): string;
  /** Whether a paper has too many values for each row of a list to carry, so that lists have no filter for them. */
  isUncombined?: boolean;
  /** Whether values are sorted backwards, rather than by number of papers: years. */
  isNewestFirst?: boolean;
  /** Whether values are sorted as in `labels`, rather than by number of papers. */
  isOrdered?: boolean;
  /** The value that means that nothing is known. */
  unknown?: string;
  /** A paper's values, if they differ from those of the field. */
  valuesOf?(paper: object): string[];
  /** Whether search lacks a filter for the facet. */
  isUnsearched?: boolean;
}
