import type { RuleName } from '../paper/evidence.ts';
import { readRules } from '../rules/read-rules.ts';
import { runRules } from '../rules/run-rules.ts';
import type { Token } from '../rules/tokens.ts';
import { isCommonTerm } from '../vocabulary/is-common-term.ts';
import { literal } from './literal.ts';
import type { Acronym, Found, PaperText } from './types.ts';

const { acronym: presenting } = readRules('short-name');

/**
 * Acronyms that the abstract presents, in text order: after a verb of presenting, or beside an acronym that
 * is. Leaves out those of established terms: `a novel semidefinite programming (SDP) approach`.
 */
export function presentedAcronyms({ tokens, abstractToken, acronyms }: PaperText): Found[] {
  const presented = new Map<Found<Acronym>, RuleName>();
  for (const { row, start, value } of runRules(presenting!, tokens, abstractToken)) {
    const acronym = acronyms.find(({ ranges }) => begins(ranges, tokens[value.start]!));
    if (!acronym || presented.has(acronym) || isCommonTerm(acronym.value.expansion)) continue;
    const isBeside = tokens[start]!.mark === 'AcronymEnd';
    const beside = isBeside && acronyms.find(({ ranges }) => ends(ranges, tokens[start]!));
    if (!beside || presented.has(beside)) presented.set(acronym, row.id);
  }
  return acronyms
    .filter((acronym) => presented.has(acronym))
    .map((acronym) => literal(acronym.value.abbr, acronym.ranges[0]!.start, presented.get(acronym)!));
}

function begins(ranges: Found['ranges'], token: Token): boolean {
  const start = Math.min(...ranges.map((range) => range.start));
  return token.start <= start && start < token.end;
}

function ends(ranges: Found['ranges'], token: Token): boolean {
  const end = Math.max(...ranges.map((range) => range.end));
  return token.start < end && end <= token.end;
}
