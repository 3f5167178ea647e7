import { tokenAt } from '../rules/tokens.ts';
import type { Token } from '../rules/tokens.ts';
import type { TextRange } from '../text/sentences.ts';
import type { Tokens } from './clause.ts';
import { isListed } from './measure-before.ts';

/** Whether each number of a list belongs to another of the rivals named: `6 and 100 times faster than A and B`. */
export function isDealtOut(tokens: Token[], amounts: Tokens[], amount: Tokens, rival: TextRange): boolean {
  const isOfList = amounts.some(
    (other) => isListed(tokens, other, amount) || isListed(tokens, amount, other),
  );
  const words = tokens.slice(tokenAt(tokens, rival.start), tokenAt(tokens, rival.end - 1) + 1);
  return isOfList && words.some(({ low }) => low === 'and');
}
