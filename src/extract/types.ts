import type { RuleName } from '../paper/evidence.ts';
import type { Token } from '../rules/tokens.ts';
import type { TextRange } from '../text/sentences.ts';
import type { FoundName } from '../vocabulary/find-names.ts';
import type { Vocabulary } from '../vocabulary/types.ts';

/** An abbreviation and the words it stands for, both as written. */
export interface Acronym {
  abbr: string;
  expansion: string;
}

/** A value with what supports it: ranges of `PaperText.text`. */
export interface Found<T = string> {
  value: T;
  /** The rule that found it. */
  rule: RuleName;
  ranges: TextRange[];
}

/** What the fields are read from. */
export interface PaperText {
  /** Title and abstract as set, joined by an empty line. */
  text: string;
  /** Where the abstract begins in `text`. */
  abstractStart: number;
  title: string;
  abstract: string;
  /** The text as rules read it, and the first token of the abstract. */
  tokens: Token[];
  abstractToken: number;
  sentences: TextRange[];
  acronyms: Found<Acronym>[];
  /** Names of the vocabulary in `text`. */
  names: FoundName[];
  vocabulary: Vocabulary;
}
