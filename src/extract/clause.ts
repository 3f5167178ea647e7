import { readRules } from '../rules/read-rules.ts';
import { runRules } from '../rules/run-rules.ts';
import type { Token } from '../rules/tokens.ts';
import type { Amount } from './numbers.ts';

/** A range of tokens; `end` is exclusive. */
export type Tokens = Pick<Amount, 'start' | 'end'>;

const { break: breaks } = readRules('claims');
const longest = 25;
/**
 * A break this close before an amount, in characters, does not end its clause: `surpassing it, with 3x less
 * memory`.
 */
const close = 25;
const marks = new Set([',', ';', ':', '.']);

/** The clause around a part of a sentence: the text between breaks, at most 25 words, including the part. */
export function clauseOf(tokens: Token[], sentence: Tokens, part: Tokens): Tokens {
  let { start, end } = sentence;
  for (const match of runRules(breaks!, tokens, sentence.start, sentence.end)) {
    const isFar = tokens[part.start]!.start - tokens[match.end - 1]!.end > close;
    if (match.end <= part.start && isFar) start = match.start + (marks.has(tokens[match.start]!.low) ? 1 : 0);
    if (match.start >= part.end && end === sentence.end) end = match.start;
  }
  return trim(tokens, shorten(tokens, { start, end }, part));
}

/** At most 25 words, separated by spaces, including the part. */
function shorten(tokens: Token[], { start, end }: Tokens, part: Tokens): Tokens {
  const heads: number[] = [];
  for (let at = start; at < end; at++) if (at === start || !tokens[at]!.isGlued) heads.push(at);
  if (heads.length <= longest) return { start, end };
  const at = heads.findLastIndex((head) => head <= part.start);
  const first = Math.max(0, Math.min(at - 14, heads.length - longest));
  return { start: heads[first]!, end: heads[first + longest] ?? end };
}

function trim(tokens: Token[], { start, end }: Tokens): Tokens {
  while (start < end && marks.has(tokens[start]!.low)) start++;
  while (end > start && marks.has(tokens[end - 1]!.low)) end--;
  return { start, end };
}
