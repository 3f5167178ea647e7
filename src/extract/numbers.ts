import type { RuleName } from '../paper/evidence.ts';
import { readRules } from '../rules/read-rules.ts';
import type { RuleRow } from '../rules/rule.ts';
import { ruleAt, runRules } from '../rules/run-rules.ts';
import { looksLike } from '../rules/looks-like.ts';
import type { Token } from '../rules/tokens.ts';

/** A rule for amounts. */
interface AmountRow extends RuleRow {
  /** Whether the words around the amount already say that it is an outcome. */
  isResult?: boolean;
  /** Whether it finds quantities in units, which also describe what was studied. */
  isQuantity?: boolean;
}

const { amount } = readRules<AmountRow>('claims');
const { further } = readRules('neighbours');

/** A number with its unit, as a range of tokens (`end` is exclusive), and the rule that found it. */
export interface Amount {
  start: number;
  end: number;
  rule: RuleName;
  /** Whether its rule says that it is an outcome. */
  isResult?: boolean;
  /** Whether it is a quantity in units, which may also describe what was studied. */
  isQuantity?: boolean;
}

/**
 * The amounts within a range of tokens, in order: percentages, factors, ranges of these, and scores of a
 * known measure.
 */
export function findAmounts(tokens: Token[], from = 0, to = tokens.length): Amount[] {
  const found: Amount[] = [];
  const byRow = Map.groupBy(runRules(amount!, tokens, from, to), ({ row }) => row);
  for (const { row } of amount!) {
    for (const { value } of byRow.get(row) ?? [])
      add({ ...value, rule: row.id, isResult: row.isResult ?? false, isQuantity: row.isQuantity ?? false });
  }
  for (const one of found.filter(isDecimal)) addFurther(one.end);
  return found.sort((a, b) => a.start - b.start);

  function isDecimal({ start, end }: Amount): boolean {
    return end === start + 1 && looksLike(tokens[start]!.text, 'Decimal');
  }

  function addFurther(at: number): void {
    const match = ruleAt(further!, tokens, at);
    if (match && add({ ...match.value, rule: match.row.id })) addFurther(match.value.end);
  }

  function add(one: Amount): boolean {
    if (found.some((other) => other.start < one.end && one.start < other.end)) return false;
    found.push(one);
    return true;
  }
}
