import { joined } from './expression.ts';
import type { Expression } from './expression.ts';
import type { NotationReader } from './notation-reader.ts';

const closers: Record<string, RegExp> = { '(': /^[)\]]$/, '[': /^[)\]]$/, '{': /^\}$/ };
/** How deep brackets may nest. */
const deepest = 6;
/** How deep braces may nest: each level is tried in two readings. */
const deepestBraces = 4;

/** A group in brackets that holds nothing but notation; with commas it is a list. */
export function readGroup(reader: NotationReader, index: number): Expression | undefined {
  const closer = closers[reader.text(index)];
  if (!closer || reader.depth > deepest) return undefined;
  reader.depth++;
  const group = readElements(reader, index, closer);
  reader.depth--;
  return group;
}

function readElements(reader: NotationReader, index: number, closer: RegExp): Expression | undefined {
  const parts: Expression[] = [];
  let tex = reader.text(index);
  let end = index + 1;
  for (;;) {
    const part = reader.expression(reader.skipBlank(end));
    if (!part) return undefined;
    parts.push(part);
    tex = joined(tex, part.tex);
    end = reader.skipBlank(part.end);
    const next = reader.text(end);
    if (closer.test(next)) return closed(reader, tex + next, end + 1, parts);
    if (!/^[,;|:]$/.test(next)) return undefined;
    tex += next === '|' ? next : `${next} `;
    end++;
  }
}

function closed({ reading }: NotationReader, tex: string, end: number, parts: Expression[]): Expression {
  const hasGreek = parts.some((part) => part.hasGreek);
  const isList = parts.length > 1;
  const seeded = parts.some((part) => part.seeded) || (isList && hasGreek && reading.repair);
  return { tex, end, kind: isList ? 'list' : 'group', seeded, hasGreek };
}

/** `{\epsilon}` outside mathematics: braces that only group. */
export function readBraced(reader: NotationReader, index: number): Expression | undefined {
  if (reader.braces > deepestBraces) return undefined;
  reader.braces++;
  const inner = reader.expression(index + 1);
  reader.braces--;
  return inner?.seeded && reader.text(inner.end) === '}' ? { ...inner, end: inner.end + 1 } : undefined;
}

/** `{0,1}^n`: braces that only a script shows to be a set. */
export function readSet(reader: NotationReader, index: number): Expression | undefined {
  const group = readGroup(reader, index);
  if (!group || !/^[_^]$/.test(reader.text(group.end))) return undefined;
  return { ...group, tex: `\\{${group.tex.slice(1, -1)}\\}`, kind: 'group' };
}

/** `|V|` inside brackets. */
export function readAbsolute(reader: NotationReader, index: number): Expression | undefined {
  const inner = reader.depth > 0 && reader.text(index + 1) !== '|' ? reader.atom(index + 1) : undefined;
  if (!inner || reader.text(inner.end) !== '|') return undefined;
  return { ...inner, tex: `|${inner.tex}|`, end: inner.end + 1, kind: 'group' };
}
