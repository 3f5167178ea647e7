import type { NameKind } from '../paper/name-kinds.ts';

export type { NameKind };

/** A known name. */
export interface Name {
  kind: NameKind;
  /** As its makers write it; what folded spellings are shown as. */
  name: string;
  /** The name as part of an address, unique within its kind. */
  id: string;
  spellings: string[];
  /** Words of which one must stand in the same text where the name is an ordinary word too; empty otherwise. */
  context: string[];
  /** Common knowledge, no reason to link two papers. */
  generic: boolean;
}

/** What papers are about. */
export interface Topic {
  id: string;
  label: string;
  definition: string;
  /** Term to weight, lower case; a `*` at the end stands for any ending. */
  terms: Record<string, number>;
}

/** The library's vocabulary; every list may be empty. */
export interface Vocabulary {
  names: Name[];
  topics: Topic[];
  /** Words that look like names and are none. */
  notNames: Set<string>;
  /** What numbers measure. */
  metrics: string[];
}
