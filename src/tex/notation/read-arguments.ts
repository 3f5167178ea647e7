import { bracketAt } from './brackets.ts';
import { atom, joined } from './expression.ts';
import type { Expression } from './expression.ts';
import type { NotationReader } from './notation-reader.ts';
import { isTexName } from './tex-names.ts';

/** TeX taken as it stands, and the index of the token after it. */
export type Stretch = Pick<Expression, 'tex' | 'end'>;

/** A command with the groups in braces that follow it, `count` at most. */
export function readArguments(
  reader: NotationReader,
  command: string,
  index: number,
  count = 3,
): Expression | undefined {
  let tex = command;
  let end = index;
  for (let taken = 0; taken < count && reader.text(end) === '{'; taken++) {
    const group = readRawGroup(reader, end);
    if (!group) return undefined;
    tex += group.tex;
    end = group.end;
  }
  return atom(tex, end, 'command', true);
}

/** A group in braces as it stands, with the backslashes of known names put back. */
export function readRawGroup(reader: NotationReader, index: number): Stretch | undefined {
  let depth = 0;
  let tex = '';
  for (let end = index; reader.token(end); end++) {
    const text = reader.text(end);
    if (text === '{') depth++;
    if (text === '}') depth--;
    tex = joined(tex, isDamagedName(reader, end) ? `\\${text}` : text);
    if (depth === 0) return { tex, end: end + 1 };
  }
  return undefined;
}

function isDamagedName(reader: NotationReader, index: number): boolean {
  const { kind, text } = reader.token(index)!;
  const next = reader.text(index + 1);
  if (kind !== 'word' || !reader.reading.repair) return false;
  if (/^(?:rm|bf|it|sf|tt|cal)$/.test(text))
    return reader.text(index - 1) === '{' && reader.isBlank(index + 1);
  if (/^(?:left|right)$/.test(text)) return bracketAt(reader, index) !== undefined;
  if (/^(?:text(?:rm|bf|it|sf|tt|sc)|mbox)$/.test(text)) return next === '{';
  return isTexName(text) && (text.length > 2 || next === '{');
}
