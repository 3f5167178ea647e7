import { formulaPiece } from '../formula/formula-piece.ts';
import { matchBraces } from './match-braces.ts';
import { markPiece, textPiece } from '../piece.ts';
import type { Mark, Piece } from '../piece.ts';
import { hasProtectedCapital } from './protects-capitals.ts';
import type { Reporter } from './reporter.ts';
import type { Segment } from '../segment.ts';

/** What reading prose needs beside the text. */
export interface Scene {
  segments: Segment[];
  /** Whether to read damaged commands (`emph{x}`). */
  repair: boolean;
  /** What replaces `\method`. */
  shortName?: string | undefined;
  reporter: Reporter;
}

/** The state of reading a text from left to right: the place reached, and the pieces so far. */
export class Scan {
  readonly source: string;
  readonly scene: Scene;
  readonly pieces: Piece[] = [];
  /** Whether the text is TeX at all, so that single braces group. */
  readonly isTex: boolean;
  /** Whether braces somewhere in the text protect capitals from BibTeX. */
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

  /** The next `length` characters after skipping `skip`; fewer at the end of the text. */
  ahead(length: number, skip = 0): string {
    return this.source.slice(this.at + skip, this.at + skip + length);
  }

  /** The character before this place; empty at the start. */
  get before(): string {
    return this.source.slice(Math.max(0, this.at - 1), this.at);
  }

  /** Runs a sticky regular expression here. */
  match(pattern: RegExp, skip = 0): RegExpExecArray | null {
    pattern.lastIndex = this.at + skip;
    return pattern.exec(this.source);
  }

  /** Reads `length` characters as text that is set as `to`; unchanged if `to` is absent. */
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

  /**
   * The offset of the `}` that closes the group whose `{` is at `open`; undefined if there is no such group.
   */
  groupEnd(open: number): number | undefined {
    return this.source[open] === '{' ? this.#braces.get(open) : undefined;
  }

  /** Whether the brace at an offset closes a group. */
  isGroupEnd(close: number): boolean {
    return this.#groupEnds.has(close);
  }

  /**
   * Announces what the character at `offset` becomes when reading reaches it: the end of something that began
   * here.
   */
  endAt(offset: number, piece: Piece): void {
    this.#endings.set(offset, piece);
  }

  /** The announced end at this place; undefined if there is none. */
  get ending(): Piece | undefined {
    return this.#endings.get(this.at);
  }
}
