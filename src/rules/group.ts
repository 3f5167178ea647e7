import type { Program } from './compile.ts';
import type { Need } from './needs.ts';
import type { Rule } from './rule.ts';
import { shapeOf } from './test-of.ts';
import type { Test } from './test-of.ts';
import { perWord } from './words.ts';
import type { Word } from './words.ts';

/** A rule of a list, with those of its programs that may begin at a certain word. */
export interface Opening {
  list: number;
  rule: Rule;
  starts: Start[];
}

/** A program and the words that it needs (see `Need`), by their numbers in the group. */
export interface Start {
  program: Program;
  needs: { number: number; from: number; to: number }[];
}

/** What a word means for the rules of a group. */
export interface WordOpenings {
  /** Rules that may begin at it anywhere. */
  anywhere: Opening[];
  /** Rules that may begin at it only at the start of a sentence, or where the caller set a mark. */
  placed: Opening[];
  /** The numbers of the needs that it meets. */
  needs: number[];
}

/** Lists of rules that are looked up together, in one pass over a text. */
export interface Group {
  /** What a word means for its rules. */
  openingsOf: (word: Word) => WordOpenings;
}

/** The programs of a group as words are looked up in it. */
interface Programs {
  /** Programs by the words that they may begin with, and those whose first words cannot be listed. */
  byWord: Map<string, Beginning[]>;
  others: Beginning[];
  /** The numbers of needs by the words and the shapes that meet them. */
  needs: Map<string, number[]>;
  shapes: Map<string, number[]>;
}

/** A start, its rule, and the places of both among those of their group. */
interface Beginning {
  order: number;
  list: number;
  rule: Rule;
  start: Start;
}

/** Makes lists of rules a group. */
export function toGroup(lists: Rule[][]): Group {
  const known = toPrograms(lists);
  // Most words mean the same for the rules: they share their openings, which keeps them in the processor's cache.
  const shared = new Map<string, WordOpenings>();
  const openingsOf = perWord((word) => {
    const [found, needs] = [beginningsAt(known, word), needsMetBy(known, word)];
    const key = [...found.map(({ order }) => order), '', ...needs].join(' ');
    const openings = shared.get(key) ?? toOpenings(found, needs);
    shared.set(key, openings);
    return openings;
  });
  return { openingsOf };
}

function toPrograms(lists: Rule[][]): Programs {
  const group: Programs = { byWord: new Map(), others: [], needs: new Map(), shapes: new Map() };
  const numbers = new Map<string, number>();
  const programs = lists.flatMap((rules, list) =>
    rules.flatMap((rule) => rule.programs.map((program) => ({ list, rule, program }))),
  );
  for (const [order, { list, rule, program }] of programs.entries())
    enter(group, { order, list, rule, start: { program, needs: program.needs.map(number) } });
  return group;

  function number({ words, shapes, from, to }: Need): Start['needs'][number] {
    const key = [...words, ...shapes.map((shape) => `#${shape}`)].join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return { number: known, from, to };
    const next = numbers.size;
    numbers.set(key, next);
    for (const word of words) add(group.needs, word, next);
    for (const shape of shapes) add(group.shapes, shape, next);
    return { number: next, from, to };
  }
}

function enter({ byWord, others }: Programs, beginning: Beginning): void {
  const { first } = beginning.start.program;
  if (first.some(({ words }) => !words)) others.push(beginning);
  else for (const word of new Set(first.flatMap(({ words }) => words!))) add(byWord, word, beginning);
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** The programs that may begin with a word, in order. */
function beginningsAt({ byWord, others }: Programs, word: Word): Beginning[] {
  const more = others.filter(({ start }) => start.program.first.some((test) => test.word.holds(word)));
  return [...(byWord.get(word.low) ?? []), ...more].sort((a, b) => a.order - b.order);
}

function toOpenings(found: Beginning[], needs: number[]): WordOpenings {
  const openings = [...Map.groupBy(found, ({ rule }) => rule)].map(([rule, parts]): Opening => ({
    list: parts[0]!.list,
    rule,
    starts: parts.map(({ start }) => start),
  }));
  return {
    anywhere: openings.filter(isAnywhere),
    placed: openings.filter((opening) => !isAnywhere(opening)),
    needs,
  };
}

/** The numbers of the needs that a word meets, each once. */
function needsMetBy({ needs, shapes }: Programs, word: Word): number[] {
  const byShape = [...shapes].flatMap(([name, numbers]) => (shapeOf(name).holds(word) ? numbers : []));
  return [...new Set([...(needs.get(word.low) ?? []), ...byShape])];
}

const isAnywhere = ({ starts }: Opening): boolean =>
  starts.every(({ program: { first, opens } }) => !opens && !first.some(isMark));

const isMark = ({ mark }: Test): boolean => mark !== undefined;
