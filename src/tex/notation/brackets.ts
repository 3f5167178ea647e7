import type { NotationReader } from './notation-reader.ts';

/** A bracket of an expression: its TeX, the index of the token after it, and what may close it, if it opens. */
export interface Bracket {
  tex: string;
  end: number;
  closer?: RegExp | undefined;
}

/** What closes each bracket that opens a group; intervals may mix round and square ones. */
const closers: Record<string, RegExp> = {
  '(': /[)\]]$/,
  '[': /[)\]]$/,
  '{': /^\}$|\\\}$/,
  '\\{': /\\\}$/,
  '\\lfloor': /\\rfloor$/,
  '\\lceil': /\\rceil$/,
  '\\langle': /\\rangle$/,
};
const closing = /^(?:[)\]}]|\\(?:\}|rfloor|rceil|rangle))$/;

/** The bracket at a token, `\left` and `\right` before it included, also where their backslashes are gone. */
export function bracketAt(reader: NotationReader, index: number): Bracket | undefined {
  const size = nameAt(reader, index);
  const isSized = /^\\(?:left|right)$/.test(size);
  const at = isSized ? index + 1 : index;
  const sign = nameAt(reader, at);
  const closer = closers[sign];
  if (!closer && !closing.test(sign)) return undefined;
  return { tex: isSized ? size + sign.replace(/^[{}]$/, '\\$&') : sign, end: at + 1, closer };
}

/** A token's text, a damaged name's with its backslash. */
function nameAt(reader: NotationReader, index: number): string {
  const token = reader.token(index);
  const isDamaged = token?.kind === 'word' && reader.reading.repair;
  return isDamaged && /^(?:left|right|[lr](?:floor|ceil|angle))$/.test(token.text)
    ? `\\${token.text}`
    : (token?.text ?? '');
}
