import type { Expression } from './expression.ts';
import type { Token } from './notation-tokens.ts';

/** What counts as notation. */
export interface Reading {
  /**
   * Whether to read damaged notation too (`ell_infty`); otherwise only what a backslash or a script in braces
   * marks.
   */
  repair: boolean;
  /** Letters and products of two letters that this text uses as variables. */
  variables: ReadonlySet<string>;
}

/** Reads the expression of one kind that begins at a token; undefined if there is none. */
export type Rule = (reader: NotationReader, index: number) => Expression | undefined;

/**
 * The rules that others call recursively: brackets contain expressions, operators and functions take atoms.
 */
export interface Grammar {
  expression: Rule;
  atom: Rule;
}

/** The most tokens in an expression; the limit keeps reading linear. */
const longest = 80;

/** Reads tokens as notation by recursive descent; holds the state that the rules share. */
export class NotationReader {
  readonly reading: Reading;
  readonly #tokens: Token[];
  readonly #grammar: Grammar;
  #limit = 0;
  /** The number of open brackets. */
  depth = 0;
  /** The number of open braces that only group. */
  braces = 0;
  /**
   * Whether the reader is inside the brackets of a bound, `O(…)`, where a short word is a product or a
   * quantity.
   */
  inBound = false;

  constructor(tokens: Token[], reading: Reading, grammar: Grammar) {
    this.#tokens = tokens;
    this.reading = reading;
    this.#grammar = grammar;
  }

  /** The longest expression that begins at a token; undefined if there is none. */
  read(start: number): Expression | undefined {
    this.#limit = Math.min(this.#tokens.length, start + longest);
    return this.expression(start);
  }

  token(index: number): Token | undefined {
    return index < this.#limit ? this.#tokens[index] : undefined;
  }

  /** A token's text; empty past the end. */
  text(index: number): string {
    return this.token(index)?.text ?? '';
  }

  isBlank(index: number): boolean {
    return this.token(index)?.kind === 'blank';
  }

  /** The index after a space, if there is one at `index`. */
  skipBlank(index: number): number {
    return this.isBlank(index) ? index + 1 : index;
  }

  expression(index: number): Expression | undefined {
    return this.#grammar.expression(this, index);
  }

  atom(index: number): Expression | undefined {
    return this.#grammar.atom(this, index);
  }
}
