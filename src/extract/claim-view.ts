import { looksLike } from '../rules/looks-like.ts';
import type { Token } from '../rules/tokens.ts';
import { wordOf } from '../rules/words.ts';
import type { Tokens } from './clause.ts';

/** How rules see the number that they judge, and other numbers. */
const own = '§';
const other = '¤';

/**
 * The tokens of a sentence as rules about one of its numbers see it: one token `§` for this number, after its plus
 * sign if it has one, and one token `¤` for each of the others. Offsets are those of the text.
 */
export function claimView(tokens: Token[], sentence: Tokens, amounts: Tokens[], amount: Tokens): Token[] {
  const view: Token[] = [];
  for (let at = sentence.start; at < sentence.end;) {
    const found = amounts.find(({ start }) => start === at);
    if (!found) view.push(tokens[at]!);
    else {
      if (found === amount && tokens[at]!.text === '+' && isNumber(tokens[at + 1])) view.push(tokens[at]!);
      view.push(toSign(tokens, found, found === amount ? own : other));
    }
    at = found?.end ?? at + 1;
  }
  return view;
}

function toSign(tokens: Token[], { start, end }: Tokens, sign: string): Token {
  const first = tokens[start]!;
  return {
    text: sign,
    low: sign,
    word: wordOf(sign),
    start: first.start,
    end: tokens[end - 1]!.end,
    isGlued: first.isGlued,
  };
}

const isNumber = (token: Token | undefined): boolean => !!token && looksLike(token.text, 'Number');

/** Whether a token of a view stands for the number in question. */
export const isOwn = ({ text }: Token): boolean => text === own;
