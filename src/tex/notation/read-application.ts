import { bracketAt } from './brackets.ts';
import type { Expression } from './expression.ts';
import type { NotationReader } from './notation-reader.ts';
import { readGroup } from './read-group.ts';

const bound = /^(?:O|\\Omega|\\Theta|Ω|Θ|\\(?:tilde|widetilde|mathcal)\{O\})$/;

/**
 * `O(n log n)`, `f(x_1)`, `poly(d, 1/epsilon)`: a function with its arguments, if they are notation; `head`
 * itself otherwise.
 */
export function readApplication(reader: NotationReader, head: Expression): Expression {
  const opening = bracketAt(reader, head.end);
  if (/^(?:number|group|list)$/.test(head.kind) || !opening?.closer) return head;
  if (opening.tex === '{') return readChoice(reader, head);
  const isBound = bound.test(head.tex);
  const group = isBound ? readBound(reader, head.end) : readGroup(reader, head.end);
  if (!group) return head;
  const isFunction =
    isBound || (head.kind === 'greek' && head.tex.startsWith('\\')) || /^\\(?:log|ln)$/.test(head.tex);
  return {
    tex: head.tex + group.tex,
    end: group.end,
    kind: 'compound',
    seeded: head.seeded || group.seeded || (isFunction && reader.reading.repair && opening.tex === '('),
    hasGreek: head.hasGreek || group.hasGreek,
  };
}

/** `min{n, k}`: a function that chooses from a set in braces. */
function readChoice(reader: NotationReader, head: Expression): Expression {
  const group = head.kind === 'function' ? readGroup(reader, head.end) : undefined;
  if (!group || !/^\\(?:min|max|sup|inf)$/.test(head.tex)) return head;
  return { ...group, tex: `${head.tex}\\{${group.tex.slice(1, -1)}\\}`, kind: 'command', seeded: true };
}

/** The brackets of a bound. */
function readBound(reader: NotationReader, index: number): Expression | undefined {
  const before = reader.inBound;
  reader.inBound = true;
  const group = readGroup(reader, index);
  reader.inBound = before;
  return group;
}
