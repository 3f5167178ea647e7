import type { z } from 'astro/zod';
import type { EvidenceCheck } from './evidence-checks.ts';
import type { NameKind } from './name-kinds.ts';

/** What is known of one field of a paper. */
export interface Field {
  schema: z.ZodType;
  /** Its name on pages. */
  label: string;
  /** What to write, for a person whose value does not fit: continues "write …". */
  write: string;
  /**
   * Who gives the field: the record's own text, a statement of the digest beside it (`authors: …`), extraction from
   * the text, or the splitter.
   */
  origin: 'record' | 'stated' | 'extracted' | 'splitter';
  /** Whether a value follows from the words that its evidence points to; of extracted fields. */
  check?: EvidenceCheck;
  /** How the field parts the papers, on the site and as a filter of search. */
  facet?: FieldFacet;
  /** Place in the line below a paper's title. */
  byline?: number;
  /** Whether search finds the paper by these words as by its title. */
  isName?: boolean;
  /** How the identifier is written on pages, and where it leads to the paper. */
  identifier?: { prefix: string; resolver: string };
  /** How lists can be ordered by the field. */
  order?: { key: string; label: string };
  /** Keys that people write instead of this one. */
  insteadOf?: readonly string[];
}

/** A field as a way to part the papers. */
export interface FieldFacet {
  /** Begins the key of each value (`topic:quantization`), and filters search: `topic:quantization`. */
  key: string;
  label: string;
  /** Where values have a page of their own, and are told apart, by more than their text. */
  by?: 'topic' | NameKind;
  /** The values with their labels, where they are known beforehand. */
  labels?: Record<string, string>;
  /** Whether values stay in the order of their labels, however many papers they have. */
  isOrdered?: boolean;
  /** The value that only says that nothing is known. */
  unknown?: string;
  /** A paper's values, where they are not those of the field. */
  valuesOf?(paper: object): string[];
  /** Whether search has no filter of that name. */
  isUnsearched?: boolean;
}
