import { bracketAt } from './brackets.ts';
import { joined } from './expression.ts';
import type { Expression } from './expression.ts';
import type { NotationReader } from './notation-reader.ts';
import { bigOperators, commandOperators, isTexName } from './tex-names.ts';

/** TeX that is taken over unparsed, and the index of the token after it. */
export type Stretch = Pick<Expression, 'tex' | 'end'>;

/** Commands whose argument is text. */
const textual = /^\\?(?:text[a-z]{0,2}|mbox|operatorname|mathrm)$/;

/** Takes over a group in braces unparsed, but restores the backslashes of known names. */
export function readRawGroup(reader: NotationReader, index: number): Stretch | undefined {
  let depth = 0;
  let textDepth = Infinity;
  let tex = '';
  for (let end = index; reader.token(end); end++) {
    const text = reader.text(end);
    if (text === '{' && textual.test(reader.text(end - 1))) textDepth = Math.min(textDepth, depth);
    if (text === '{') depth++;
    if (text === '}') depth--;
    if (depth <= textDepth) textDepth = Infinity;
    const isDamaged = textDepth === Infinity && reader.token(end)!.kind === 'word' && reader.reading.repair;
    tex = joined(tex, isDamaged ? mended(reader, end) : text);
    if (depth === 0) return { tex, end: end + 1 };
  }
  return undefined;
}

/** A word before it was damaged: `alpha` was a command; `vin S`, `nto infty` a letter and a command. */
function mended(reader: NotationReader, index: number): string {
  const text = reader.text(index);
  const [, letter, relation] = /^([A-Za-z])(in|to)$/.exec(text) ?? [];
  if (letter && relation && reader.isBlank(index + 1)) return `${letter}\\${relation}`;
  return isDamagedName(reader, index) ? `\\${text}` : text;
}

/** Whether a word inside braces was a command: there, every word that can be one was one. */
function isDamagedName(reader: NotationReader, index: number): boolean {
  const text = reader.text(index);
  const isBeforeGroup = reader.text(index + 1) === '{';
  if (textual.test(text) || text.startsWith('text')) return isBeforeGroup;
  const isBeforeBlank = reader.isBlank(index + 1);
  if (/^(?:rm|bf|it|sf|tt|cal)$/.test(text)) return isBeforeBlank && reader.text(index - 1) === '{';
  if (commandOperators.has(text)) return isBeforeBlank && /^(?:\s+|[A-Za-z])$/.test(reader.text(index - 1));
  if (/^(?:left|right)$/.test(text)) return bracketAt(reader, index) !== undefined;
  return isTexName(text) || bigOperators.has(text);
}
