import type { RuleName } from '../paper/evidence.ts';
import type { Token } from '../rules/tokens.ts';
import type { TextRange } from '../text/sentences.ts';
import type { FoundName } from '../vocabulary/find-names.ts';
import type { Vocabulary } from '../vocabulary/types.ts';

/** An abbreviation and its expansion, both as written. */
export interface Acronym {
  abbr: string;
  expansion: string;
}

/** A value and the ranges of `PaperText.text` that support it. */
export interface Found<T = string> {
  value: T;
  /** The rule that found it. */
  rule: RuleName;
  ranges: TextRange[];
}

/** A paper's text, prepared for extraction. */
export interface PaperText {
  /** Title and abstract as set text, with an empty line between them. */
  text: string;
  /** Where the abstract begins in `text`. */
  abstractStart: number;
  title: string;
  abstract: string;
  /** The tokens of `text`, and the index of the first one in the abstract. */
  tokens: Token[];
  abstractToken: number;
  /** The tokens with addresses in the place of the texts that link to them: `https://a.org` for `here`. */
  addressed: Token[];
  sentences: TextRange[];
  acronyms: Found<Acronym>[];
  /** Names of the vocabulary in `text`. */
  names: FoundName[];
  /** Whether the paper is of the vocabulary's field; any is if the vocabulary has none. */
  isInField: boolean;
  vocabulary: Vocabulary;
}
