import { functionWords } from '../text/function-words.ts';
import type { Program } from './compile.ts';
import type { Need } from './needs.ts';
import type { Rule } from './rule.ts';
import { shapeOf } from './test-of.ts';
import { wordCondition } from './word-condition.ts';
import type { WordCondition } from './word-condition.ts';
import { perWord } from './words.ts';
import type { Word } from './words.ts';

/** Something that a program needs (see `Need`), by its number in the group. */
export interface NumberedNeed {
  number: number;
  from: number;
  to: number;
}

/** A program of a rule, with its place among all programs of its group. */
export interface Start {
  order: number;
  /** The number of the rule's list. */
  list: number;
  rule: Rule;
  program: Program;
  /** Whether it may begin with a word, wherever that stands. */
  opening: WordCondition;
  needs: NumberedNeed[];
  /** The need from which its beginning is looked for; absent if its first word tells more. */
  anchor: NumberedNeed | undefined;
}

/** What a word means for the rules of a group. */
export interface WordMeaning {
  /** Programs that may begin at it. */
  starts: Start[];
  /** Programs that may begin some tokens before it, as it is their anchor. */
  anchored: Start[];
  /** The numbers of the needs that it meets. */
  needs: number[];
}

/** Lists of rules that are looked up together, in one pass over a text. */
export interface Group {
  /** All programs, in the order of their lists. */
  starts: Start[];
  /** What a word means for them. */
  meaningOf: (word: Word) => WordMeaning;
  /** Programs that begin only where a sentence begins. */
  opening: Start[];
  /** Programs that begin only where the caller set a mark. */
  marked: Start[];
}

/** The programs of a group as words are looked up in it. */
interface Lookup {
  /** Programs by the words that they may begin with, and by the conditions on first words that cannot be listed. */
  byWord: Map<string, Start[]>;
  byCondition: Map<WordCondition, Start[]>;
  /** Programs by the number of their anchor. */
  byAnchor: Start[][];
  /** The numbers of needs by the words and the shapes that meet them. */
  needs: Map<string, number[]>;
  shapes: Map<string, number[]>;
}

/** Makes lists of rules a group. */
export function toGroup(lists: Rule[][]): Group {
  const lookup: Lookup = {
    byWord: new Map(),
    byCondition: new Map(),
    byAnchor: [],
    needs: new Map(),
    shapes: new Map(),
  };
  const starts = toStarts(lists, lookup);
  const group: Group = { starts, meaningOf: meaningIn(lookup), opening: [], marked: [] };
  for (const start of starts) enter(start, group, lookup);
  return group;
}

/** Most words mean the same for the rules: they share what they mean, which keeps it in the processor's cache. */
function meaningIn(lookup: Lookup): Group['meaningOf'] {
  const shared = new Map<string, WordMeaning>();
  return perWord((word) => {
    const [starts, needs] = [startsAt(lookup, word), needsMetBy(lookup, word)];
    const key = [...starts.map(({ order }) => order), '', ...needs].join(' ');
    const known = shared.get(key);
    if (known) return known;
    const anchored = needs.flatMap((number) => lookup.byAnchor[number] ?? []);
    const meaning = { starts, anchored, needs };
    shared.set(key, meaning);
    return meaning;
  });
}

function toStarts(lists: Rule[][], lookup: Lookup): Start[] {
  const numbers = new Map<string, number>();
  const programs = lists.flatMap((rules, list) =>
    rules.flatMap((rule) => rule.programs.map((program) => ({ list, rule, program }))),
  );
  return programs.map(({ list, rule, program }, order) => {
    const needs = program.needs.map(number);
    const opening = beginningOf(program);
    return { order, list, rule, program, opening, needs, anchor: anchorOf(program, needs) };
  });

  function number({ words, shapes, from, to }: Need): NumberedNeed {
    const key = [...words, ...shapes.map((shape) => `#${shape}`)].join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return { number: known, from, to };
    const next = numbers.size;
    numbers.set(key, next);
    for (const word of words) add(lookup.needs, word, next);
    for (const shape of shapes) add(lookup.shapes, shape, next);
    return { number: next, from, to };
  }
}

/** The most places at which to look for the beginning of a program, for each token that is its anchor. */
const mostPlaces = 12;

/** The need that is close to the beginning of a program, if many words may be its first. */
function anchorOf({ first }: Program, needs: NumberedNeed[]): NumberedNeed | undefined {
  const isFrequent = first.some(({ words }) => !words || words.some((word) => functionWords.has(word)));
  if (!isFrequent) return undefined;
  const [closest] = needs.toSorted((a, b) => placesOf(a) - placesOf(b));
  return closest && placesOf(closest) <= mostPlaces ? closest : undefined;
}

const placesOf = ({ from, to }: NumberedNeed): number => to - from + 1;

function beginningOf({ first }: Program): WordCondition {
  const key = ['first', ...first.map(({ word }) => word.number)].join(' ');
  return wordCondition(key, (word) => first.some((test) => test.word.holds(word)));
}

function enter(start: Start, { opening, marked }: Group, { byWord, byCondition, byAnchor }: Lookup): void {
  const { first, opens } = start.program;
  if (opens) opening.push(start);
  else if (first.some(({ mark }) => mark !== undefined)) marked.push(start);
  else if (start.anchor) (byAnchor[start.anchor.number] ??= []).push(start);
  else {
    for (const word of new Set(first.flatMap(({ words = [] }) => words))) add(byWord, word, start);
    for (const { words, word } of first) if (!words) add(byCondition, word, start);
  }
}

function add<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** The programs that may begin with a word, each once, without those that are looked for in another way. */
function startsAt({ byWord, byCondition }: Lookup, word: Word): Start[] {
  const starts = new Set(byWord.get(word.low));
  for (const [condition, others] of byCondition)
    if (condition.holds(word)) for (const start of others) starts.add(start);
  return [...starts];
}

/** The numbers of the needs that a word meets, each once. */
function needsMetBy({ needs, shapes }: Lookup, word: Word): number[] {
  const byShape = [...shapes].flatMap(([name, numbers]) => (shapeOf(name).holds(word) ? numbers : []));
  return [...new Set([...(needs.get(word.low) ?? []), ...byShape])];
}
