import type { Program, Test } from './compile.ts';
import { opensSentence } from './match.ts';
import type { Rule } from './rule.ts';
import type { Token } from './tokens.ts';
import type { Word } from './words.ts';

/** A rule of a list, with those of its programs that may begin at a certain word. */
export interface Opening {
  list: number;
  rule: Rule;
  programs: Program[];
}

/** Where rules of one list may begin in a text: tokens in text order, and the rule for each. */
export interface Candidates {
  places: number[];
  openings: Opening[];
}

/** Lists of rules that are looked up together, in one pass over a text. */
interface Group {
  number: number;
  size: number;
  /** Programs by the words that they may begin with, and those whose first words cannot be listed. */
  byWord: Map<string, Beginning[]>;
  others: Beginning[];
  texts: WeakMap<Token[], Candidates[]>;
}

/** A program, its rule, and the places of both among those of their group. */
interface Beginning {
  order: number;
  list: number;
  rule: Rule;
  program: Program;
}

/** Rules of a group that may begin at a word. */
interface WordOpenings {
  /** Rules that may begin at it anywhere. */
  anywhere: Opening[];
  /** Rules that may begin at it only at the start of a sentence, or where the caller set a mark. */
  placed: Opening[];
}

let groups = 0;
const places = new WeakMap<Rule[], { group: Group; list: number }>();

/** Makes lists of rules a group: a text is searched for the beginnings of all of them in one pass. */
export function groupRules(lists: Rule[][]): void {
  const group = toGroup(lists);
  for (const [list, rules] of lists.entries()) places.set(rules, { group, list });
}

/** Where rules of a list may begin in a text. Looks up the whole group of the list, once for each text. */
export function candidatesIn(rules: Rule[], tokens: Token[]): Candidates {
  if (!places.has(rules)) groupRules([rules]);
  const { group, list } = places.get(rules)!;
  let found = group.texts.get(tokens);
  if (!found) group.texts.set(tokens, (found = searchFor(group, tokens)));
  return found[list]!;
}

function toGroup(lists: Rule[][]): Group {
  const group: Group = {
    number: groups++,
    size: lists.length,
    byWord: new Map(),
    others: [],
    texts: new WeakMap(),
  };
  const programs = lists.flatMap((rules, list) =>
    rules.flatMap((rule) => rule.programs.map((program) => ({ list, rule, program }))),
  );
  for (const [order, found] of programs.entries()) enter(group, { order, ...found });
  return group;
}

function enter({ byWord, others }: Group, beginning: Beginning): void {
  const { first } = beginning.program;
  if (first.some(({ words }) => !words)) others.push(beginning);
  else
    for (const word of new Set(first.flatMap(({ words }) => words!)))
      byWord.set(word, [...(byWord.get(word) ?? []), beginning]);
}

function searchFor(group: Group, tokens: Token[]): Candidates[] {
  const byList = Array.from({ length: group.size }, (): Candidates => ({ places: [], openings: [] }));
  const add = (opening: Opening, at: number): void => {
    const list = byList[opening.list]!;
    list.places.push(at);
    list.openings.push(opening);
  };
  for (let at = 0; at < tokens.length; at++) {
    const { anywhere, placed } = openingsOf(group, tokens[at]!.word);
    for (const opening of anywhere) add(opening, at);
    if (placed.length === 0) continue;
    const opens = opensSentence(tokens, at);
    if (!opens && tokens[at]!.mark === undefined) continue;
    for (const opening of placed) if (mayBeginHere(opening, tokens[at]!, opens)) add(opening, at);
  }
  return byList;
}

const mayBeginHere = ({ programs }: Opening, token: Token, isSentence: boolean): boolean =>
  programs.some(({ first, opens }) => (isSentence || !opens) && first.some(({ is }) => is(token)));

function openingsOf(group: Group, word: Word): WordOpenings {
  return (word.openings[group.number] ??= lookUp(group, word)) as WordOpenings;
}

const none: WordOpenings = { anywhere: [], placed: [] };

function lookUp({ byWord, others }: Group, word: Word): WordOpenings {
  const known = byWord.get(word.low) ?? [];
  const more = others.filter(({ program }) => program.first.some(({ mayPass }) => mayPass(word)));
  if (known.length + more.length === 0) return none;
  const found = [...known, ...more].sort((a, b) => a.order - b.order);
  const openings = [...Map.groupBy(found, ({ rule }) => rule)].map(([rule, parts]): Opening => ({
    list: parts[0]!.list,
    rule,
    programs: parts.map(({ program }) => program),
  }));
  const isAnywhere = ({ programs }: Opening): boolean =>
    programs.every(({ first, opens }) => !opens && !first.some(isMark));
  return {
    anywhere: openings.filter(isAnywhere),
    placed: openings.filter((opening) => !isAnywhere(opening)),
  };
}

const isMark = (test: Test): boolean => test.isMark === true;
