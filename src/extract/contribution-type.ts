import { contributionTypes, type ContributionType } from '../paper/contribution-types.ts';
import { readRules } from '../rules/rule.ts';
import type { Rule } from '../rules/rule.ts';
import { firstRule, rangeOf } from '../rules/run-rules.ts';
import type { RuleMatch } from '../rules/run-rules.ts';
import type { Found, PaperText } from './types.ts';

const rules = readRules('contribution');
const types = Object.keys(contributionTypes) as ContributionType[];
const none: Rule[] = [];
const things: ContributionType[] = ['method', 'system', 'dataset', 'survey'];

/**
 * What the abstract claims to contribute; empty where it claims nothing that is known here. What has a name of its
 * own and is nothing else is a method.
 */
export function findContributionTypes(
  paper: PaperText,
  shortName: Found | undefined,
): Found<ContributionType>[] {
  const found = types.flatMap((type) => findClaim(paper, type));
  if (shortName && !found.some(({ value }) => things.includes(value))) {
    return [{ value: 'method', rule: 'has-name', ranges: shortName.ranges }, ...found];
  }
  return found.length > 0 ? found : plainStudy(paper);
}

function findClaim(paper: PaperText, type: ContributionType): Found<ContributionType>[] {
  const { tokens, abstractToken } = paper;
  const match =
    firstRule(rules[`title-${type}`] ?? none, tokens, 0, abstractToken) ??
    firstRule(rules[type]!, tokens, abstractToken);
  return match ? [toFound(paper, type, match)] : [];
}

/** Where nothing else is claimed: what was done, in the passive voice or plainly. */
function plainStudy(paper: PaperText): Found<ContributionType>[] {
  const match = firstRule(rules['plain']!, paper.tokens, paper.abstractToken);
  return match ? [toFound(paper, 'empirical-study', match)] : [];
}

const toFound = (
  { tokens }: PaperText,
  value: ContributionType,
  { row, value: words }: RuleMatch,
): Found<ContributionType> => ({ value, rule: row.id, ranges: [rangeOf(tokens, words)] });
