import type { Expression } from './expression.ts';

/** Whether two adjacent atoms without a space between them are one formula: `2n`, but not `n2`. */
export function mayTouch(left: Expression, right: Expression): boolean {
  if (right.kind === 'list' || right.kind === 'word') return false;
  if (left.kind === 'number') return /^(?:letter|greek|command|symbol|function)$/.test(right.kind);
  if (left.kind === 'letter')
    return /^(?:function|command)$/.test(right.kind) || /^\\(?:log|ln)\(/.test(right.tex);
  return right.kind !== 'number' && left.kind !== 'product';
}
