import { matchesWord } from './matches-word.ts';
import { parsePattern } from './pattern.ts';
import type { Item, Pattern } from './pattern.ts';
import { hasShape } from './looks-like.ts';
import type { Token } from './tokens.ts';

/** A step of a program: a token is asked for, two ways are tried in order, a value begins or ends. */
export type Step =
  | { do: 'take'; test: Test }
  | { do: 'try'; ways: [number, number] }
  | { do: 'go'; to: number }
  | { do: 'note'; slot: 0 | 1 }
  | { do: 'edge'; at: 'start' | 'end' }
  | { do: 'refuse'; program: Program }
  | { do: 'end' };

/** What a token must be. */
export interface Test {
  is: (token: Token) => boolean;
  isGlued: boolean;
  /** Whether the answer lies in the token's text alone, not in what the caller marked. */
  isPlain: boolean;
}

/** A compiled pattern. */
export interface Program {
  steps: Step[];
  /** The most tokens that it matches. */
  most: number;
  /** The tests of which a first token passes one. */
  first: Test[];
  /** Whether it begins where a sentence does. */
  opens: boolean;
  /** Which steps were taken at which tokens, by the number of the attempt: the matcher's notes. */
  seen: Uint32Array;
  attempts: number;
}

/** Marks that end a sentence, and the end of a paragraph: no gap crosses them. */
const stops = new Set(['.', ';', '!', '?']);

/**
 * Compiles a pattern (see `parsePattern`) to steps.
 *
 * @throws Error when it cannot be read, or may match nothing.
 */
export function compile(source: string): Program {
  const pattern = parsePattern(source);
  const program = toProgram(pattern);
  const [first] = program.steps;
  const opens = first?.do === 'edge' && first.at === 'start';
  return { ...program, opens, first: firstOf(program.steps, source) };
}

function toProgram(pattern: Pattern): Program {
  const steps: Step[] = [];
  emit(steps, pattern);
  steps.push({ do: 'end' });
  const most = lengthOf(pattern);
  return {
    steps,
    most,
    first: [],
    opens: false,
    seen: new Uint32Array(steps.length * (most + 1)),
    attempts: 0,
  };
}

function emit(steps: Step[], pattern: Pattern): void {
  if (pattern.type === 'all') for (const item of pattern.items) emit(steps, item);
  else if (pattern.type === 'either') emitEither(steps, pattern.items);
  else if (pattern.type === 'repeat') emitRepeat(steps, pattern);
  else if (pattern.type === 'value') emitValue(steps, pattern.item);
  else if (pattern.type === 'refuse') steps.push({ do: 'refuse', program: toProgram(pattern.item) });
  else if (pattern.type === 'edge') steps.push({ do: 'edge', at: pattern.at });
  else steps.push({ do: 'take', test: testOf(pattern) });
}

function emitEither(steps: Step[], [first, ...rest]: Pattern[]): void {
  if (rest.length === 0) return emit(steps, first!);
  const ways: [number, number] = [steps.length + 1, 0];
  steps.push({ do: 'try', ways });
  emit(steps, first!);
  const go: Step = { do: 'go', to: 0 };
  steps.push(go);
  ways[1] = steps.length;
  emitEither(steps, rest);
  go.to = steps.length;
}

function emitRepeat(steps: Step[], { item, most, isShort }: Extract<Pattern, { type: 'repeat' }>): void {
  const splits: [number, number][] = [];
  for (let count = 0; count < most; count++) {
    const ways: [number, number] = [0, 0];
    steps.push({ do: 'try', ways });
    ways[isShort ? 1 : 0] = steps.length;
    splits.push(ways);
    emit(steps, item);
  }
  for (const ways of splits) ways[isShort ? 0 : 1] = steps.length;
}

function emitValue(steps: Step[], item: Pattern): void {
  steps.push({ do: 'note', slot: 0 });
  emit(steps, item);
  steps.push({ do: 'note', slot: 1 });
}

function testOf(item: Item): Test {
  if (item.type === 'words') return wordTest(item.words, item.isGlued);
  if (item.type === 'shape') return shapeTest(item.name, item.isGlued);
  const others = item.type === 'not' ? item.items.map(testOf) : [];
  return {
    is: (token) => !isStop(token) && !others.some(({ is }) => is(token)),
    isGlued: false,
    isPlain: others.every(({ isPlain }) => isPlain),
  };
}

const isStop = ({ low }: Token): boolean => stops.has(low) || low[0] === '\n';

function wordTest(words: string[], isGlued: boolean): Test {
  const is = matchesWord(words);
  return { is: ({ low }) => is(low), isGlued, isPlain: true };
}

/** A shape, or a mark of the caller's: `#Acronym` is where `token.mark` says so. */
function shapeTest(name: string, isGlued: boolean): Test {
  if (marks.has(name)) return { is: ({ mark }) => mark === name, isGlued, isPlain: false };
  return { is: (token) => hasShape(token, name), isGlued, isPlain: true };
}

/** What only the caller knows of a place: where an acronym and its expansion begin and end. */
const marks = new Set(['Acronym', 'AcronymEnd']);

function lengthOf(pattern: Pattern): number {
  if (pattern.type === 'all') return pattern.items.reduce((sum, item) => sum + lengthOf(item), 0);
  if (pattern.type === 'either') return Math.max(...pattern.items.map(lengthOf));
  if (pattern.type === 'repeat') return pattern.most * lengthOf(pattern.item);
  if (pattern.type === 'value') return lengthOf(pattern.item);
  return pattern.type === 'edge' || pattern.type === 'refuse' ? 0 : 1;
}

function firstOf(steps: Step[], source: string): Test[] {
  const first: Test[] = [];
  const seen = new Set<number>();
  visit(0);
  return first;

  function visit(at: number): void {
    if (seen.has(at)) return;
    seen.add(at);
    const step = steps[at]!;
    if (step.do === 'end') throw new Error(`the pattern may match nothing: ${source}`);
    if (step.do === 'take') first.push(step.test);
    else if (step.do === 'try') step.ways.forEach(visit);
    else visit(step.do === 'go' ? step.to : at + 1);
  }
}
