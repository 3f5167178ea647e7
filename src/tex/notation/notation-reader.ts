import type { Expression } from './expression.ts';
import type { Token } from './notation-tokens.ts';

/** What is taken for notation. */
export interface Reading {
  /** Damaged notation too (`ell_infty`); else only what a backslash or a braced script shows. */
  repair: boolean;
  /** Letters, and products of two, known to be variables of this text. */
  variables: ReadonlySet<string>;
}

/** Reads what begins at a token; nothing if nothing of its kind begins there. */
export type Rule = (reader: NotationReader, index: number) => Expression | undefined;

/** The rules that others call back: brackets hold expressions, operators and functions want atoms. */
export interface Grammar {
  expression: Rule;
  atom: Rule;
}

/** How many tokens an expression may have: a bound that keeps reading linear. */
const longest = 80;

/** Tokens read as notation by descent: what the rules share. */
export class NotationReader {
  readonly reading: Reading;
  readonly #tokens: Token[];
  readonly #grammar: Grammar;
  #limit = 0;
  /** How many brackets are open. */
  depth = 0;
  /** How many braces that only group are open. */
  braces = 0;
  /** Whether inside the brackets of a bound, `O(…)`, where a short word is a product or a quantity. */
  inBound = false;

  constructor(tokens: Token[], reading: Reading, grammar: Grammar) {
    this.#tokens = tokens;
    this.reading = reading;
    this.#grammar = grammar;
  }

  /** The longest expression that begins at a token; nothing if none begins there. */
  read(start: number): Expression | undefined {
    this.#limit = Math.min(this.#tokens.length, start + longest);
    return this.expression(start);
  }

  token(index: number): Token | undefined {
    return index < this.#limit ? this.#tokens[index] : undefined;
  }

  /** A token's text; empty behind the end. */
  text(index: number): string {
    return this.token(index)?.text ?? '';
  }

  isBlank(index: number): boolean {
    return this.token(index)?.kind === 'blank';
  }

  /** The index behind a blank, if there is one. */
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
