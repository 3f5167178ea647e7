import { readRules } from '../rules/read-rules.ts';
import type { RuleRow } from '../rules/rule.ts';
import { ruleAt, runRules } from '../rules/run-rules.ts';
import type { RuleMatch } from '../rules/run-rules.ts';
import { looksLike } from '../rules/looks-like.ts';
import { tokenAt } from '../rules/tokens.ts';
import { fold } from '../vocabulary/fold.ts';
import { isNotName } from '../vocabulary/is-not-name.ts';
import type { NameKind } from '../vocabulary/types.ts';
import { isWordPair } from './name-forms.ts';
import type { Found, PaperText } from './types.ts';

/** A name that is not in the vocabulary, with the kind that its form or context gives it. */
export interface NewName extends Found {
  kind: NameKind;
}

interface NameRow extends RuleRow {
  kind: NameKind;
  /** The shape that an item of the list must have. */
  accepts?: string;
  /**
   * Whether nothing marks the end of the list, so that an item may be part of a longer phrase (`the IBM
   * arbiter`); acronyms may follow in brackets.
   */
  isOpen?: boolean;
  /** Whether the match as a whole is the name, rather than a list of names. */
  isPhrase?: boolean;
  /** Whether the name may be an acronym that the text spells out. */
  mayBeAcronym?: boolean;
}

const { form, context, own, ...ends } = readRules<NameRow>('names');
const { 'item-end': itemEnd, edition } = readRules('neighbours');
/** The number of tokens after the beginning of a list in which to look for its acronyms. */
const reach = 40;

/**
 * Names that are not in the vocabulary, found by their form (`X-7B`, `X-Bench`) or by the words beside them;
 * each once.
 */
export function findNewNames(paper: PaperText): NewName[] {
  const found = new Map<string, NewName>();
  for (const candidate of candidatesIn(paper)) {
    const key = fold(candidate.value);
    if (!found.has(key) && !isTaken(paper, candidate)) found.set(key, candidate);
  }
  return [...found.values()].map(({ kind, value, rule, ranges }) => ({ kind, value, rule, ranges }));
}

interface Candidate extends NewName {
  mayBeAcronym?: boolean | undefined;
}

function* candidatesIn(paper: PaperText): Generator<Candidate> {
  const { tokens } = paper;
  const ownPlaces = new Set([...runRules(own!, tokens)].map(({ value }) => value.start));
  for (const { row, value } of runRules(form!, tokens))
    if (!isInSquareBrackets(paper, value.start)) yield toCandidate(paper, row, value);
  const matches = Map.groupBy(runRules(context!, tokens), ({ row }) => row);
  for (const { row } of context!) {
    let last = 0;
    for (const match of matches.get(row) ?? []) {
      const { start, end } = match.value;
      if (start < last || ownPlaces.has(start) || isInSquareBrackets(paper, start)) continue;
      last = end;
      if (row.isPhrase) yield phraseOrAcronym(paper, match);
      else yield* listed(paper, match);
      if (row.isOpen && row.kind !== 'dataset') yield* acronymsAfter(paper, match);
    }
  }
}

function toCandidate({ text, tokens }: PaperText, row: NameRow, words: RuleMatch['value']): Candidate {
  const range = { start: tokens[words.start]!.start, end: tokens[words.end - 1]!.end };
  const value = text.slice(range.start, range.end);
  return { kind: row.kind, value, rule: row.id, ranges: [range], mayBeAcronym: row.mayBeAcronym };
}

/** A name of several words, or the acronym that the text gives it. */
function phraseOrAcronym(paper: PaperText, { row, value }: RuleMatch<NameRow>): Candidate {
  const name = toCandidate(paper, row, value);
  const own = paper.acronyms.find((acronym) => acronym.value.expansion === name.value);
  return own ? { ...name, value: own.value.abbr, ranges: [own.ranges[0]!], mayBeAcronym: true } : name;
}

/**
 * The names in a list. In an open list with names, also ordinary words with a capital: `LoRA+, PiSSA, Olora`.
 */
function* listed(paper: PaperText, { row, value }: RuleMatch<NameRow>): Generator<Candidate> {
  const { tokens } = paper;
  const isName = (at: number): boolean => looksLike(tokens[at]!.text, row.accepts!);
  const places = Array.from({ length: value.end - value.start }, (_, index) => value.start + index);
  const hasName = places.some(isName);
  let last = value.start;
  for (const at of places) {
    if (at < last) continue;
    const end = editionEnd(paper, at + 1, value.end);
    last = end;
    if (row.isOpen && !endsItem(paper, end)) continue;
    const { text } = tokens[at]!;
    const isPlain = end > at + 1 || (row.isOpen && hasName && text.length > 3);
    if ((isName(at) && !isWordPair(text)) || (isPlain && looksLike(text, 'Capital')))
      yield toCandidate(paper, row, { start: at, end });
  }
}

/** Where a name ends whose first word ends at `at`: `NYU-Depth v2`, `Gemini 2.5 Pro`. */
function editionEnd({ tokens }: PaperText, at: number, last: number): number {
  const match = at < last ? ruleAt(edition!, tokens, at) : undefined;
  return match && match.end <= last ? match.end : at;
}

/** Whether the item of a list ends at `at`, rather than going on with another word. */
const endsItem = ({ tokens }: PaperText, at: number): boolean =>
  at >= tokens.length || !!ruleAt(itemEnd!, tokens, at);

/**
 * `methods such as Jacobian transpose (JT) and pseudo inverse (PI)`: the acronyms up to the end of the list.
 */
function* acronymsAfter({ tokens, acronyms }: PaperText, match: RuleMatch<NameRow>): Generator<Candidate> {
  const from = match.value.start;
  const stop = runRules(ends['list-end']!, tokens, from, from + reach).next().value?.start ?? from + reach;
  for (const { value, ranges } of acronyms) {
    const isInside = ranges.every(
      ({ start }) => tokenAt(tokens, start) >= from && tokenAt(tokens, start) < stop,
    );
    if (isInside)
      yield {
        kind: match.row.kind,
        value: value.abbr,
        rule: match.row.id,
        ranges: [ranges[0]!],
        mayBeAcronym: true,
      };
  }
}

/** Whether a name is in square brackets, which makes it a reference: `[KLSS14]`. */
function isInSquareBrackets({ tokens }: PaperText, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 12), at);
  return before.findLastIndex(({ low }) => low === '[') > before.findLastIndex(({ low }) => low === ']');
}

function isTaken({ vocabulary, names, acronyms, isInField }: PaperText, candidate: Candidate): boolean {
  const { kind, value, ranges, mayBeAcronym = false } = candidate;
  // In other fields, a model is a set of equations or a machine: `models such as Turing machines (TM)`.
  if (kind === 'model' && !isInField && (mayBeAcronym || looksLike(value, 'CapitalsOnly'))) return true;
  const { start, end } = ranges[0]!;
  const bare = value.replace(/s$/, '');
  if (isNotName(vocabulary, value)) return true;
  if (value.split(/[-/]/).every((part) => vocabulary.notNames.has(part) || /^\p{Ll}+$|^\d+$/u.test(part)))
    return true;
  if (names.some((name) => name.start < end && start < name.end)) return true;
  return !mayBeAcronym && acronyms.some(({ value: { abbr } }) => abbr === value || abbr === bare);
}
