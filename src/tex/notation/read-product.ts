import { joined } from './expression.ts';
import type { Expression } from './expression.ts';
import { mayTouch } from './may-touch.ts';
import type { NotationReader } from './notation-reader.ts';

/** Adjacent atoms: `2n`, `12\boldsymbol{g}`, `n log n`, `alpha B A`. */
export function readProduct(reader: NotationReader, left: Expression): Expression | undefined {
  const at = reader.skipBlank(left.end);
  const spaced = at > left.end;
  const right = reader.atom(at);
  if (!right || !(spaced ? mayFollow(reader, left, right) : mayTouch(left, right))) return undefined;
  return {
    tex: joined(left.tex, right.tex, spaced),
    end: right.end,
    kind: 'compound',
    seeded: left.seeded || right.seeded,
    hasGreek: left.hasGreek || right.hasGreek,
  };
}

/** Whether two atoms separated by a space are one formula; in prose most are not. */
function mayFollow(reader: NotationReader, left: Expression, right: Expression): boolean {
  if (left.kind === 'list' || /^(?:list|group|word)$/.test(right.kind)) return false;
  if (reader.depth > 0) return true;
  if (left.kind === 'number') return right.kind === 'function' || right.kind === 'command';
  if (right.kind === 'function' || left.kind === 'function') return left.kind !== 'group';
  if (right.kind === 'command') return left.kind === 'command' || left.seeded;
  return right.kind === 'letter' && /^[A-Z]$/.test(right.tex) && left.hasGreek && isFree(reader, right.end);
}

/** Whether a letter stands alone, not in a hyphenated word or as an initial; `end` is the token after it. */
function isFree(reader: NotationReader, end: number): boolean {
  const next = reader.token(end);
  return !next || next.kind === 'blank' || /^[,;:)\]/+=]$/.test(next.text);
}
