import { contributionTypes, type ContributionType } from '../paper/contribution-types.ts';
import { readRules } from '../rules/read-rules.ts';
import type { Rule } from '../rules/rule.ts';
import { firstRule, rangeOf } from '../rules/run-rules.ts';
import type { RuleMatch } from '../rules/run-rules.ts';
import type { Found, PaperText } from './types.ts';

const rules = readRules('contribution');
const types = Object.keys(contributionTypes) as ContributionType[];
const none: Rule[] = [];
const things: ContributionType[] = ['method', 'system', 'dataset', 'survey'];
/** What a paper presents as its own work, for which its numbers speak; those of data sets and surveys describe them. */
export const presentedTypes: ContributionType[] = ['method', 'system', 'theory'];

/**
 * What the abstract claims to contribute; empty if it makes no known claim. If the paper has a name of its
 * own and presents no system, data set or survey, it counts as a method.
 */
export function findContributionTypes(
  paper: PaperText,
  shortName: Found | undefined,
): Found<ContributionType>[] {
  const found = types.flatMap((type) => findClaim(paper, type));
  if (shortName && !found.some(({ value }) => things.includes(value))) {
    return [{ value: 'method', rule: 'has-name', ranges: shortName.ranges }, ...found];
  }
  return found.length > 0 ? found : plainClaim(paper);
}

function findClaim(paper: PaperText, type: ContributionType): Found<ContributionType>[] {
  const { tokens, abstractToken } = paper;
  const match =
    firstRule(rules[`title-${type}`] ?? none, tokens, 0, abstractToken) ??
    firstRule(rules[type]!, tokens, abstractToken);
  return match ? [toFound(paper, type, match)] : [];
}

/** Theory or a study, if nothing else is claimed: the abstract only says what is considered, or what was done. */
function plainClaim(paper: PaperText): Found<ContributionType>[] {
  const theory = firstRule(rules['plain-theory']!, paper.tokens);
  if (theory) return [toFound(paper, 'theory', theory)];
  const study = firstRule(rules['plain']!, paper.tokens, paper.abstractToken);
  return study ? [toFound(paper, 'empirical-study', study)] : [];
}

const toFound = (
  { tokens }: PaperText,
  value: ContributionType,
  { row, value: words }: RuleMatch,
): Found<ContributionType> => ({ value, rule: row.id, ranges: [rangeOf(tokens, words)] });
