import { joined } from './expression.ts';
import type { Expression } from './expression.ts';
import type { NotationReader } from './notation-reader.ts';
import { bracketAt } from './brackets.ts';
import type { Bracket } from './brackets.ts';

/** The deepest nesting of brackets. */
const deepest = 6;
/** The deepest nesting of braces: each level is tried in two readings. */
const deepestBraces = 4;

/** A group in brackets that contains only notation; a list if it has separators. */
export function readGroup(reader: NotationReader, index: number): Expression | undefined {
  const opening = bracketAt(reader, index);
  if (!opening?.closer || reader.depth > deepest) return undefined;
  reader.depth++;
  const group = readElements(reader, opening);
  reader.depth--;
  return group;
}

function readElements(reader: NotationReader, opening: Bracket): Expression | undefined {
  const parts: Expression[] = [];
  let { tex, end } = opening;
  for (;;) {
    const part = reader.expression(reader.skipBlank(end));
    if (!part) return undefined;
    parts.push(part);
    tex = joined(tex, part.tex);
    end = reader.skipBlank(part.end);
    const closing = bracketAt(reader, end);
    if (closing && opening.closer!.test(closing.tex))
      return closed(reader, joined(tex, closing.tex), closing.end, parts);
    const separator = reader.text(end);
    if (!/^[,;|:]$/.test(separator)) return undefined;
    tex += separator === '|' ? separator : `${separator} `;
    end++;
  }
}

function closed({ reading }: NotationReader, tex: string, end: number, parts: Expression[]): Expression {
  const hasGreek = parts.some((part) => part.hasGreek);
  const isList = parts.length > 1;
  const seeded =
    tex.startsWith('\\') || parts.some((part) => part.seeded) || (isList && hasGreek && reading.repair);
  return { tex, end, kind: isList ? 'list' : 'group', seeded, hasGreek };
}

/** `{\epsilon}` outside mathematics: the braces only group. */
export function readBraced(reader: NotationReader, index: number): Expression | undefined {
  if (reader.braces > deepestBraces) return undefined;
  reader.braces++;
  const inner = reader.expression(index + 1);
  reader.braces--;
  return inner?.seeded && reader.text(inner.end) === '}' ? { ...inner, end: inner.end + 1 } : undefined;
}

/**
 * `{0,1}^n`, `{1, ..., n}`: a script, or a number or dots in a list, shows that the braces are those of a
 * set; `{M}^2` is a letter.
 */
export function readSet(reader: NotationReader, index: number): Expression | undefined {
  const group = readGroup(reader, index);
  if (!group) return undefined;
  const inner = group.tex.slice(1, -1);
  const isScripted = /^[_^]$/.test(reader.text(group.end));
  if (isScripted && /^[A-Za-z]$/.test(inner)) return { ...group, tex: inner };
  const isListed = inner.includes(',') && /(?:^|, ?)(?:-?\d+|\\ldots)(?=,|$)/.test(inner);
  if (!isScripted && !isListed && !group.seeded) return undefined;
  return { ...group, tex: `\\{${inner}\\}`, kind: 'group', seeded: group.seeded || isListed };
}

/** `|V|` inside brackets or with a script. */
export function readAbsolute(reader: NotationReader, index: number): Expression | undefined {
  const inner = reader.text(index + 1) === '|' ? undefined : reader.atom(index + 1);
  if (!inner || reader.text(inner.end) !== '|') return undefined;
  if (reader.depth === 0 && !/^[_^]$/.test(reader.text(inner.end + 1))) return undefined;
  return { ...inner, tex: `|${inner.tex}|`, end: inner.end + 1, kind: 'group' };
}
