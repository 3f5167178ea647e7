import type { Program } from './compile.ts';
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

/** Rules that may begin at a word. */
interface WordOpenings {
  /** Rules that may begin at it anywhere. */
  openings: Opening[];
  /** Rules that may begin at it only at the start of a sentence, or where the caller set a mark. */
  placed: Opening[];
  /** The number of lists covered. */
  lists: number;
}

/** All lists of rules that have been used. */
const lists: Rule[][] = [];
const numbers = new WeakMap<Rule[], number>();

/** For each text, the candidates by list, and the number of lists covered. */
const indexes = new WeakMap<Token[], { byList: Candidates[]; count: number }>();

/** Where rules of a list may begin in a text. Looks up all lists in one pass, once for each text. */
export function candidatesIn(rules: Rule[], tokens: Token[]): Candidates {
  const number = numbers.get(rules) ?? enlist(rules);
  let index = indexes.get(tokens);
  if (!index || index.count <= number) {
    index = { byList: indexOf(tokens), count: lists.length };
    indexes.set(tokens, index);
  }
  return index.byList[number]!;
}

function enlist(rules: Rule[]): number {
  numbers.set(rules, lists.length);
  return lists.push(rules) - 1;
}

function indexOf(tokens: Token[]): Candidates[] {
  const byList = lists.map((): Candidates => ({ places: [], openings: [] }));
  const add = (opening: Opening, at: number): void => {
    const { places, openings } = byList[opening.list]!;
    places.push(at);
    openings.push(opening);
  };
  for (let at = 0; at < tokens.length; at++) {
    const { word, mark } = tokens[at]!;
    const own = openingsOf(word);
    if (own.lists < lists.length) learn(own, tokens[at]!);
    for (const opening of own.openings) add(opening, at);
    const opens = opensSentence(tokens, at);
    if (!opens && mark === undefined) continue;
    for (const opening of own.placed) if (mayBeginHere(opening, tokens[at]!, opens)) add(opening, at);
  }
  return byList;
}

const mayBeginHere = ({ programs }: Opening, token: Token, isSentence: boolean): boolean =>
  programs.some(({ first, opens }) => (isSentence || !opens) && first.some(({ is }) => is(token)));

function openingsOf(word: Word): WordOpenings {
  word.notes ??= { openings: [], placed: [], lists: 0 } satisfies WordOpenings;
  return word.notes as WordOpenings;
}

/** Adds the rules that may begin at a word, from the lists that it does not cover yet. */
function learn(own: WordOpenings, token: Token): void {
  for (; own.lists < lists.length; own.lists++) {
    for (const rule of lists[own.lists]!) {
      const programs = rule.programs.filter((program) => mayBegin(program, token));
      if (programs.length === 0) continue;
      const isPlain = programs.every(({ first, opens }) => !opens && first.every((test) => test.isPlain));
      (isPlain ? own.openings : own.placed).push({ list: own.lists, rule, programs });
    }
  }
}

const mayBegin = ({ first }: Program, token: Token): boolean =>
  first.some(({ is, isPlain }) => !isPlain || is(token));
