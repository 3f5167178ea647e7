import type { NameKind } from '../paper/name-kinds.ts';

export type { NameKind };

/** A name in the vocabulary. */
export interface Name {
  kind: NameKind;
  /** As its makers write it; shown for all its spellings. */
  name: string;
  /** The name as part of an address, unique within its kind. */
  id: string;
  spellings: string[];
  /**
   * Words one of which must occur in the same text, for a name that is also an ordinary word; empty
   * otherwise.
   */
  context: string[];
  /** Whether it is common knowledge, so that it does not relate two papers. */
  generic: boolean;
}

/** A subject of papers. */
export interface Topic {
  id: string;
  label: string;
  definition: string;
  /** Weights by term, in lower case; a `*` at the end matches any ending. */
  terms: Record<string, number>;
  /** The words of its field; by default those of the vocabulary. */
  field?: string[];
}

/** The library's vocabulary; every list may be empty. */
export interface Vocabulary {
  names: Name[];
  topics: Topic[];
  /** Words that look like names but are not. */
  notNames: Set<string>;
  /** Names of measures, such as accuracy. */
  metrics: string[];
  /** Words that papers of the vocabulary's field use, whatever their topic; a `*` at the end matches any ending. */
  field: string[];
  /** The vocabularies of single fields that it consists of, if it is of more than one. */
  parts?: Vocabulary[];
}
