import { contributionTypes, type ContributionType } from '../paper/contribution-types.ts';
import { readRules } from '../rules/read-rules.ts';
import type { Rule, RuleRow } from '../rules/rule.ts';
import { firstRule, rangeOf, runRules } from '../rules/run-rules.ts';
import type { RuleMatch } from '../rules/run-rules.ts';
import type { Found, PaperText } from './types.ts';

/** A rule about what a paper contributes. */
interface ClaimRow extends RuleRow {
  /** Whether a title that it matches counts, whatever the abstract says. */
  isSure?: boolean;
}

const rules = readRules<ClaimRow>('contribution');
const types = Object.keys(contributionTypes) as ContributionType[];
const none: Rule<ClaimRow>[] = [];
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
  if (type === 'survey' && firstRule(rules['asked-people']!, tokens, abstractToken)) return [];
  const stated = firstRule(rules[type]!, tokens, abstractToken);
  const title = firstRule(rules[`title-${type}`] ?? none, tokens, 0, abstractToken);
  const match = title && (stated || title.row.isSure || isBorneOut(paper, type)) ? title : stated;
  return match ? [toFound(paper, type, match)] : [];
}

/** Whether an abstract has words of what its title says, or is empty: “Bounds of belonging” is no theory. */
const isBorneOut = ({ tokens, abstractToken }: PaperText, type: ContributionType): boolean =>
  abstractToken >= tokens.length || firstRule(rules[`signs-${type}`]!, tokens, abstractToken) !== undefined;

/** A study or theory, if nothing else is claimed: the abstract only says what was measured, or is considered. */
function plainClaim(paper: PaperText): Found<ContributionType>[] {
  const { tokens, abstractToken: from } = paper;
  const measured =
    firstRule(rules['measured']!, tokens, from) ?? firstRule(rules['asked-people']!, tokens, from);
  if (measured) return [toFound(paper, 'empirical-study', measured)];
  const theory = plainTheory(paper);
  if (theory) return [toFound(paper, 'theory', theory)];
  const study = firstRule(rules['plain']!, tokens, from) ?? lookInto(paper);
  return study ? [toFound(paper, 'empirical-study', study)] : [];
}

/**
 * What an abstract says of objects of theory, if a second place in the paper speaks of theory too: a single word may be
 * a figure of speech.
 */
function plainTheory({ tokens, abstractToken }: PaperText): RuleMatch | undefined {
  const objects = [...runRules(rules['plain-theory']!, tokens)];
  const last = objects.findLast(({ start }) => start >= abstractToken);
  if (!last) return undefined;
  const places = [...objects, ...runRules(rules['signs-theory']!, tokens)];
  return places.some(({ start, end }) => end <= last.start || start >= last.end) ? objects[0] : undefined;
}

/** “We study …”, if the abstract speaks of data and not of proofs: theory says so too. */
function lookInto({ tokens, abstractToken: from }: PaperText): RuleMatch | undefined {
  const [data, proofs] = [rules['signs-empirical-study']!, rules['signs-theory']!];
  const isOfData = firstRule(data, tokens, from) && !firstRule(proofs, tokens, from);
  return isOfData ? firstRule(rules['plain-look']!, tokens, from) : undefined;
}

const toFound = (
  { tokens }: PaperText,
  value: ContributionType,
  { row, value: words }: RuleMatch,
): Found<ContributionType> => ({ value, rule: row.id, ranges: [rangeOf(tokens, words)] });
