import { formulaPiece } from '../formula/formula-piece.ts';
import { matchBraces } from './match-braces.ts';
import { markPiece, textPiece } from '../piece.ts';
import type { Mark, Piece } from '../piece.ts';
import { hasProtectedCapital } from './protects-capitals.ts';
import type { Reporter } from './reporter.ts';
import type { Segment } from '../segment.ts';

/** What reading a text as prose needs beside the text. */
export interface Scene {
  segments: Segment[];
  /** Whether damaged commands (`emph{x}`) are commands. */
  repair: boolean;
  /** What stands for `\method`. */
  shortName?: string | undefined;
  reporter: Reporter;
}

/** The state of reading a text from left to right: how far it got, and the pieces so far. */
export class Scan {
  readonly source: string;
  readonly scene: Scene;
  readonly pieces: Piece[] = [];
  /** Whether the text is TeX at all: then lone braces group. */
  readonly isTex: boolean;
  /** Whether braces keep BibTeX from changing capitals somewhere in the text. */
  readonly hasProtected: boolean;
  readonly #braces: Map<number, number>;
  readonly #groupEnds: Set<number>;
  readonly #endings = new Map<number, Piece>();
  at = 0;
  openQuotes = 0;
  openLists = 0;
  openItem = false;

  constructor(source: string, scene: Scene) {
    this.source = source;
    this.scene = scene;
    this.#braces = matchBraces(source, scene.segments);
    this.#groupEnds = new Set(this.#braces.values());
    this.hasProtected = hasProtectedCapital(source);
    this.isTex =
      /(?<![\w:\\])\\[A-Za-z]{2}|\\[%&_#]|\\(?:emph|text[a-z]{2}|footnote|cite[a-z]?|url|href)\{/.test(
        source,
      ) || scene.segments.some((segment) => segment.kind === 'formula' && segment.rule !== 'tag');
  }

  /** The text from here on, as far as anything looks ahead. */
  ahead(length: number, skip = 0): string {
    return this.source.slice(this.at + skip, this.at + skip + length);
  }

  /** The character before this place; empty at the text's start. */
  get before(): string {
    return this.source.slice(Math.max(0, this.at - 1), this.at);
  }

  /** Runs a sticky expression here. */
  match(pattern: RegExp, skip = 0): RegExpExecArray | null {
    pattern.lastIndex = this.at + skip;
    return pattern.exec(this.source);
  }

  /** Reads `length` characters as text that is set as `to`; unchanged without `to`. */
  take(length: number, to?: string, rule = 'text'): void {
    const from = this.ahead(length);
    this.pieces.push(textPiece(from, to ?? from, rule));
    this.at += length;
  }

  /** Reads `length` characters that begin or end markup. */
  mark(kind: 'open' | 'close', mark: Mark, length: number): void {
    this.pieces.push(markPiece(kind, mark, this.ahead(length)));
    this.at += length;
  }

  /** Reads `length` characters as any other piece. */
  push(length: number, piece: (from: string) => Piece): void {
    this.pieces.push(piece(this.ahead(length)));
    this.at += length;
  }

  /** Reads `length` characters as a formula. */
  formula(length: number, formula: { tex: string; display: boolean; rule: string }): void {
    const offset = this.at;
    const unknown = (name: string): void =>
      this.scene.reporter.note(
        'unknown-command',
        offset,
        `\\${name}`,
        `unknown command \\${name} in a formula`,
        'replace it on the page with what it stands for',
      );
    const { shortName } = this.scene;
    this.push(length, (from) => formulaPiece(from, formula, { unknown, shortName }));
  }

  /** Where the group whose `{` stands at an offset closes: offset of its `}`; nothing if no such group. */
  groupEnd(open: number): number | undefined {
    return this.source[open] === '{' ? this.#braces.get(open) : undefined;
  }

  /** Whether the brace at an offset closes a group. */
  isGroupEnd(close: number): boolean {
    return this.#groupEnds.has(close);
  }

  /** Says what the character at an offset will become when reading gets there: the end of something begun here. */
  endAt(offset: number, piece: Piece): void {
    this.#endings.set(offset, piece);
  }

  /** The end that was announced for this place. */
  get ending(): Piece | undefined {
    return this.#endings.get(this.at);
  }
}
