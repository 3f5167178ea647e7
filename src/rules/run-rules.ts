import type { TextRange } from '../text/sentences.ts';
import type { Program } from './compile.ts';
import { matchAt } from './match.ts';
import type { TokenMatch } from './match.ts';
import type { Rule, RuleRow } from './rule.ts';
import type { Token } from './tokens.ts';

/** A rule where it holds. */
export interface RuleMatch<Row extends RuleRow = RuleRow> extends TokenMatch {
  row: Row;
}

/** How many words are remembered at a time with the rules that may begin at them. */
const mostWords = 50_000;
const openings = new WeakMap<object, Map<string, Rule[]>>();

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
  for (let start = from; start < Math.min(to, tokens.length); start++) {
    for (const rule of rulesAt(rules, tokens[start]!)) {
      const match = firstMatch(rule.programs, tokens, start);
      if (match && !isUndone(rule.unless, tokens, match)) yield { ...match, row: rule.row };
    }
  }
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
    const match = mayBegin(program, tokens[start]!) && matchAt(program, tokens, start);
    if (match) return match;
  }
  return undefined;
}

const mayBegin = ({ first }: Program, token: Token): boolean => first.some(({ is }) => is(token));

/** Whether one of the patterns shares a token with the match. */
function isUndone(unless: Program[], tokens: Token[], { start, end }: TokenMatch): boolean {
  return unless.some((program) => {
    for (let at = Math.max(0, start - program.most); at < end; at++) {
      const other = mayBegin(program, tokens[at]!) && matchAt(program, tokens, at);
      if (other && other.end > start) return true;
    }
    return false;
  });
}

/** The rules that may begin at a token, remembered by its text. */
function rulesAt<Row extends RuleRow>(rules: Rule<Row>[], token: Token): Rule<Row>[] {
  const known = (openings.get(rules) ?? remember(rules)) as Map<string, Rule<Row>[]>;
  const found = known.get(token.text);
  if (found) return found;
  const mayOpen = rules.filter(({ programs }) =>
    programs.some(({ first }) => first.some(({ is, isPlain }) => !isPlain || is(token))),
  );
  if (known.size >= mostWords) known.clear();
  known.set(token.text, mayOpen);
  return mayOpen;
}

function remember(rules: Rule[]): Map<string, Rule[]> {
  const known = new Map<string, Rule[]>();
  openings.set(rules, known);
  return known;
}
