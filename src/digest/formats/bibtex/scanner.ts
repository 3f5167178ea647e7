/** Reads a part of a text from left to right. */
export class Scanner {
  readonly text: string;
  readonly end: number;
  at: number;

  constructor(text: string, at: number, end: number) {
    this.text = text;
    this.at = at;
    this.end = end;
  }

  get isAtEnd(): boolean {
    return this.at >= this.end;
  }

  /** Passes what a sticky pattern matches here, and returns it. */
  skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0].slice(0, this.end - this.at) ?? '';
    this.at += found.length;
    return found;
  }

  /** Passes a sign if it stands here. */
  take(sign: string): boolean {
    if (this.isAtEnd || this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  skipOne(): boolean {
    this.at += 1;
    return !this.isAtEnd;
  }

  /** The text up to a sign outside braces, which is passed; undefined if there is none. A backslash keeps the sign after it. */
  readUntil(sign: string): string | undefined {
    const start = this.at;
    const signs = /[{}"\\]/g;
    let depth = 0;
    for (;;) {
      signs.lastIndex = this.at;
      const found = signs.exec(this.text);
      if (!found || found.index >= this.end) return undefined;
      this.at = found.index + 1;
      const [seen] = found;
      if (seen === '\\') this.at += 1;
      else if (seen === sign && depth === 0) return this.text.slice(start, found.index);
      else if (seen === '{') depth += 1;
      else if (seen === '}') depth = Math.max(0, depth - 1);
    }
  }

  /** Passes what stands in brackets, up to the one that closes them; false if none does. */
  skipBalanced(bracket: string): boolean {
    if (bracket === '{') return this.readUntil('}') !== undefined;
    return this.skip(/[^)]*\)/y) !== '';
  }
}
