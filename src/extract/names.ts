import { readRules } from '../rules/read-rules.ts';
import type { RuleRow } from '../rules/rule.ts';
import { rangeOf, ruleAt, runRules } from '../rules/run-rules.ts';
import { tokenAt } from '../rules/tokens.ts';
import type { TextRange } from '../text/sentences.ts';
import { fold } from '../vocabulary/fold.ts';
import type { FoundName } from '../vocabulary/find-names.ts';
import type { NameKind } from '../vocabulary/types.ts';
import { findNewNames } from './new-names.ts';
import { singular } from './singular.ts';
import type { Found, PaperText } from './types.ts';

const { 'kind-after': kindAfter } = readRules<RuleRow & { kind: NameKind }>('neighbours');
const { unused } = readRules('names');
const joined = /^\/(\d+(?:\.\d+)?)(?![\w%])/;

/** Names by kind, as written, each once. */
export type NamesByKind = Record<NameKind, Found[]>;

/**
 * Data sets, models and methods of others: names of the vocabulary, and new ones found by their form and
 * context. Leaves out the paper's own names (`own`), and those that it says it does not use.
 */
export function findNamesByKind(all: PaperText, own: string[]): NamesByKind {
  const isUsed = usedIn(all);
  const paper = { ...all, names: all.names.filter(isUsed) };
  const ownKeys = new Set(own.map(fold));
  const isOthers = ({ value }: Found): boolean => !ownKeys.has(fold(value));
  const fresh = findNewNames(paper)
    .filter(isOthers)
    .filter(({ ranges }) => ranges.every(isUsed));
  const listOf = (kind: NameKind): Found[] => {
    const known = onePerSpelling(paper)
      .filter(({ name, surface }) => name.kind === kind && !ownKeys.has(fold(surface)))
      .filter((found) => !isShadowed(paper, found))
      .flatMap((found) => [literal(found), ...ellipsis(paper.text, found)]);
    const added = fresh
      .filter((name) => name.kind === kind)
      .map(({ value, rule, ranges }) => ({ value, rule, ranges }));
    return preferShort(unique([...known, ...added].sort(byPlace)), paper);
  };
  return { dataset: listOf('dataset'), model: listOf('model'), method: listOf('method') };
}

/** Tells of a place in a paper whether it is not inside what the paper says that it does not use. */
function usedIn({ tokens }: PaperText): (place: TextRange) => boolean {
  const denied = [...runRules(unused!, tokens)].map(({ value }) => rangeOf(tokens, value));
  return ({ start }) => !denied.some((range) => range.start <= start && start < range.end);
}

/**
 * Keeps one spelling of each name (`Diffusion Transformer`, `DiT`): its acronym, or else its main spelling,
 * or else the first.
 */
function onePerSpelling({ names, acronyms }: PaperText): FoundName[] {
  const isSpelling = ({ name, surface }: FoundName): boolean =>
    [name.name, ...name.spellings].some((spelling) => singular(spelling) === singular(surface));
  const isAcronym = ({ surface }: FoundName): boolean => acronyms.some(({ value }) => value.abbr === surface);
  const isNamesOwn = ({ name, surface }: FoundName): boolean => name.name === surface;
  const chosen = Map.groupBy(names.filter(isSpelling), ({ name }) => name);
  const kept = new Set(
    [...chosen.values()].map((same) => (same.find(isAcronym) ?? same.find(isNamesOwn) ?? same[0]!).surface),
  );
  return names.filter((found) => !isSpelling(found) || kept.has(found.surface));
}

const byPlace = (a: Found, b: Found): number => a.ranges[0]!.start - b.ranges[0]!.start;

/**
 * Whether a name of another kind wins: a word may be a data set, a model and a method, and the word after it
 * decides (`on the X dataset`).
 */
function isShadowed({ tokens, names }: PaperText, found: FoundName): boolean {
  const rivals = names.filter(({ start, name }) => start === found.start && name.kind !== found.name.kind);
  if (rivals.length === 0) return false;
  const next = tokenAt(tokens, found.end);
  const wanted = ruleAt(kindAfter!, tokens, next)?.row.kind ?? rivals[0]!.name.kind;
  return found.name.kind !== wanted && rivals.some(({ name }) => name.kind === wanted);
}

const literal = ({ surface, start, end }: FoundName): Found => ({
  value: surface,
  rule: 'vocabulary',
  ranges: [{ start, end }],
});

/** The second of two versions: `LLaMA2/3` also names LLaMA3. */
function ellipsis(text: string, { surface, start, end }: FoundName): Found[] {
  const second = joined.exec(text.slice(end, end + 8));
  const stem = /^(.*?\D)\d+(?:\.\d+)?$/.exec(surface)?.[1];
  if (!second || !stem) return [];
  const ranges = [
    { start, end: start + stem.length },
    { start: end + 1, end: end + second[0].length },
  ];
  return [{ value: stem + second[1]!, rule: 'ellipsis', ranges }];
}

function unique(found: Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ value }) => {
    const key = singular(value);
    return !seen.has(key) && seen.add(key);
  });
}

/** If both an acronym and its expansion were found, keeps only the acronym. */
function preferShort(found: Found[], { acronyms }: PaperText): Found[] {
  const values = new Set(found.map(({ value }) => value));
  return found.filter(({ value }) => {
    const pair = acronyms.find((acronym) => fold(acronym.value.expansion) === fold(value));
    return !pair || !values.has(pair.value.abbr);
  });
}
