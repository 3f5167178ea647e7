import type { TextRange } from '../text/sentences.ts';
import { candidatesIn } from './openings.ts';
import type { Program } from './compile.ts';
import { matchAt } from './match.ts';
import type { TokenMatch } from './match.ts';
import type { Rule, RuleRow } from './rule.ts';
import type { Token } from './tokens.ts';

/** A rule where it holds. */
export interface RuleMatch<Row extends RuleRow = RuleRow> extends TokenMatch {
  row: Row;
}

/**
 * Where rules hold, in order of the text and at one place in order of the rules, overlapping matches too.
 *
 * @param from the first token to begin at
 * @param to the token before which to stop beginning
 */
export function* runRules<Row extends RuleRow>(
  rules: Rule<Row>[],
  tokens: Token[],
  from = 0,
  to = tokens.length,
): Generator<RuleMatch<Row>> {
  const { places, openings } = candidatesIn(rules as Rule[], tokens);
  for (let index = firstFrom(places, from); index < places.length && places[index]! < to; index++) {
    const { rule, programs } = openings[index]!;
    const match = firstMatch(programs, tokens, places[index]!);
    if (match && !isUndone(rule.unless, tokens, match)) yield { ...match, row: rule.row as Row };
  }
}

/** The first index of a place that is not before another. */
function firstFrom(places: number[], from: number): number {
  if (from === 0) return 0;
  const index = places.findIndex((place) => place >= from);
  return index < 0 ? places.length : index;
}

/** The first place where one of the rules holds. */
export function firstRule<Row extends RuleRow>(
  rules: Rule<Row>[],
  tokens: Token[],
  from = 0,
  to = tokens.length,
): RuleMatch<Row> | undefined {
  return runRules(rules, tokens, from, to).next().value ?? undefined;
}

/** Offsets of the text from the first to the last of some tokens; `end` is exclusive. */
export const rangeOf = (tokens: Token[], { start, end }: { start: number; end: number }): TextRange => ({
  start: tokens[start]!.start,
  end: tokens[end - 1]!.end,
});

function firstMatch(programs: Program[], tokens: Token[], start: number): TokenMatch | undefined {
  for (const program of programs) {
    const match = matchAt(program, tokens, start);
    if (match) return match;
  }
  return undefined;
}

/** Whether one of the patterns shares a token with the match. */
function isUndone(unless: Program[], tokens: Token[], { start, end }: TokenMatch): boolean {
  return unless.some((program) => {
    for (let at = Math.max(0, start - program.most); at < end; at++) {
      const other = matchAt(program, tokens, at);
      if (other && other.end > start) return true;
    }
    return false;
  });
}
