import type { NotationReader } from './notation-reader.ts';

/**
 * A bracket in an expression: its TeX, the index of the token after it and, for an opening bracket, the
 * brackets that may close it.
 */
export interface Bracket {
  tex: string;
  end: number;
  closer?: RegExp | undefined;
}

/**
 * Each bracket with those that may close it; undefined for closing brackets. Intervals may mix round and
 * square ones.
 */
const brackets = new Map<string, RegExp | undefined>([
  ['(', /[)\]]$/],
  ['[', /[)\]]$/],
  ['{', /^\}$|\\\}$/],
  ['\\{', /\\\}$/],
  ['\\lfloor', /\\rfloor$/],
  ['\\lceil', /\\rceil$/],
  ['\\langle', /\\rangle$/],
  [')', undefined],
  [']', undefined],
  ['}', undefined],
  ['\\}', undefined],
  ['\\rfloor', undefined],
  ['\\rceil', undefined],
  ['\\rangle', undefined],
]);
const sizes = new Set(['\\left', '\\right']);

/**
 * The bracket at a token, with a preceding `\left` or `\right`, even if their backslashes are lost; undefined
 * if there is none.
 */
export function bracketAt(reader: NotationReader, index: number): Bracket | undefined {
  const size = nameAt(reader, index);
  const isSized = sizes.has(size);
  const at = isSized ? index + 1 : index;
  const sign = isSized ? nameAt(reader, at) : size;
  if (!brackets.has(sign)) return undefined;
  const tex = isSized ? size + sign.replace(/^[{}]$/, '\\$&') : sign;
  return { tex, end: at + 1, closer: brackets.get(sign) };
}

/** A token's text, with the backslash restored if it is a damaged name. */
function nameAt(reader: NotationReader, index: number): string {
  const token = reader.token(index);
  if (token?.kind !== 'word' || !reader.reading.repair) return token?.text ?? '';
  const name = `\\${token.text}`;
  return sizes.has(name) || brackets.has(name) ? name : token.text;
}
