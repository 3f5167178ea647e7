import { firstFrom } from '../text/first-from.ts';
import type { TextRange } from '../text/sentences.ts';
import { candidatesIn } from './openings.ts';
import type { Program } from './compile.ts';
import { matchAt } from './match.ts';
import type { TokenMatch } from './match.ts';
import type { Rule, RuleRow } from './rule.ts';
import type { Token } from './tokens.ts';

/** A match of a rule. */
export interface RuleMatch<Row extends RuleRow = RuleRow> extends TokenMatch {
  row: Row;
}

/**
 * Finds all matches, including overlapping ones, in text order; matches at the same token are in the order of
 * the rules.
 *
 * @param from the first token at which a match may begin
 * @param to the token before which a match must begin
 */
export function* runRules<Row extends RuleRow>(
  rules: Rule<Row>[],
  tokens: Token[],
  from = 0,
  to = tokens.length,
): Generator<RuleMatch<Row>> {
  const { places, starts } = candidatesIn(rules as Rule[], tokens);
  let last = { place: -1, rule: undefined as Rule | undefined };
  for (let index = firstFrom(places, from); index < places.length && places[index]! < to; index++) {
    const [place, { rule, program }] = [places[index]!, starts[index]!];
    if (last.place === place && last.rule === rule) continue;
    const match = matchAt(program, tokens, place);
    if (!match) continue;
    last = { place, rule };
    if (!isUndone(rule.unless, tokens, match)) yield { ...match, row: rule.row as Row };
  }
}

/** The first match of one of the rules; undefined if there is none. */
export function firstRule<Row extends RuleRow>(
  rules: Rule<Row>[],
  tokens: Token[],
  from = 0,
  to = tokens.length,
): RuleMatch<Row> | undefined {
  return runRules(rules, tokens, from, to).next().value ?? undefined;
}

/** The first rule that matches at one token; undefined if none does. */
export function ruleAt<Row extends RuleRow>(
  rules: Rule<Row>[],
  tokens: Token[],
  at: number,
): RuleMatch<Row> | undefined {
  for (const { programs, unless, row } of rules) {
    for (const program of programs) {
      const match = matchAt(program, tokens, at);
      if (!match) continue;
      if (!isUndone(unless, tokens, match)) return { ...match, row };
      break;
    }
  }
  return undefined;
}

/** The range of some tokens in the text, in UTF-16 offsets; `end` is exclusive. */
export const rangeOf = (tokens: Token[], { start, end }: { start: number; end: number }): TextRange => ({
  start: tokens[start]!.start,
  end: tokens[end - 1]!.end,
});

/** Whether a pattern overlaps the match. */
function isUndone(unless: Program[], tokens: Token[], { start, end }: TokenMatch): boolean {
  return unless.some((program) => {
    for (let at = Math.max(0, start - program.most); at < end; at++) {
      const other = matchAt(program, tokens, at);
      if (other && other.end > start) return true;
    }
    return false;
  });
}
