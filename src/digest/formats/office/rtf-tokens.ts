/** A piece of RTF: the start or end of a group, a control word or sign, a byte by its code, or text. */
export interface RtfToken {
  kind: 'open' | 'close' | 'word' | 'byte' | 'text';
  /** The word or sign, or the text. */
  text: string;
  /** Number behind a word, or the byte; absent for a word alone. */
  value?: number;
  /** Offset in the file. */
  start: number;
}

const control = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([\da-fA-F]{2})|([^a-zA-Z]))/y;
const plain = /[^\\{}\r\n]+/y;

/**
 * The tokens of RTF (specification 1.9.1), one by one. Line ends are nothing; the bytes behind `\bin` are skipped.
 *
 * @param text the file's bytes as characters
 */
export function* toRtfTokens(text: string): Generator<RtfToken> {
  let at = 0;
  while (at < text.length) {
    const start = at;
    const sign = text[at]!;
    if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close', text: sign, start };
      at += 1;
    } else if (sign === '\\') {
      control.lastIndex = at;
      const [whole = '\\', word, number, code, symbol = ''] = control.exec(text) ?? [];
      at += whole.length;
      const value = number === undefined ? undefined : Number(number);
      if (code) yield { kind: 'byte', text: whole, value: parseInt(code, 16), start };
      else yield { kind: 'word', text: word ?? symbol, ...(value !== undefined && { value }), start };
      if (word === 'bin') at += Math.max(0, value ?? 0);
    } else {
      plain.lastIndex = at;
      const found = plain.exec(text)?.[0];
      if (found) yield { kind: 'text', text: found, start };
      at += found?.length ?? 1;
    }
  }
}
