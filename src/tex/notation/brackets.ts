import type { NotationReader } from './notation-reader.ts';

/** A bracket of an expression: its TeX, the index of the token after it, and what may close it, if it opens. */
export interface Bracket {
  tex: string;
  end: number;
  closer?: RegExp | undefined;
}

/** Each bracket with what closes it, or nothing where it closes itself; intervals may mix round and square ones. */
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

/** The bracket at a token, `\left` and `\right` before it included, also where their backslashes are gone. */
export function bracketAt(reader: NotationReader, index: number): Bracket | undefined {
  const size = nameAt(reader, index);
  const isSized = sizes.has(size);
  const at = isSized ? index + 1 : index;
  const sign = isSized ? nameAt(reader, at) : size;
  if (!brackets.has(sign)) return undefined;
  const tex = isSized ? size + sign.replace(/^[{}]$/, '\\$&') : sign;
  return { tex, end: at + 1, closer: brackets.get(sign) };
}

/** A token's text, a damaged name's with its backslash. */
function nameAt(reader: NotationReader, index: number): string {
  const token = reader.token(index);
  if (token?.kind !== 'word' || !reader.reading.repair) return token?.text ?? '';
  const name = `\\${token.text}`;
  return sizes.has(name) || brackets.has(name) ? name : token.text;
}
