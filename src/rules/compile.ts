import { isOpen, matchesWord } from './matches-word.ts';
import { parsePattern } from './pattern.ts';
import type { Item, Pattern } from './pattern.ts';
import { isLooseShape, looksLike } from './looks-like.ts';
import type { Token } from './tokens.ts';
import { wordCondition } from './word-condition.ts';
import type { WordCondition } from './word-condition.ts';
import type { Word } from './words.ts';

/**
 * A step of a program: test a token, try two branches in order, jump, note where the value begins or ends,
 * require an edge, rule out a continuation, or finish.
 */
export type Step =
  | { do: 'take'; test: Test }
  | { do: 'try'; ways: [number, number] }
  | { do: 'go'; to: number }
  | { do: 'note'; slot: 0 | 1 }
  | { do: 'edge'; at: 'start' | 'end' }
  | { do: 'refuse'; program: Program }
  | { do: 'end' };

/** A condition on one token. */
export interface Test {
  is: (token: Token) => boolean;
  /** Whether a token with this word may pass, wherever it stands. */
  mayPass: WordCondition;
  isGlued: boolean;
  /** Whether it asks for a mark set by the caller. */
  isMark?: boolean;
  /** The words in lower case that pass it; absent if they cannot be listed. */
  words?: string[];
}

/** A compiled pattern. */
export interface Program {
  steps: Step[];
  /** The most tokens that it can match. */
  most: number;
  /** Tests one of which the first token must pass. */
  first: Test[];
  /** Whether it matches only at the beginning of a sentence. */
  opens: boolean;
  /** For each step and token, the last attempt that went there; scratch memory of the matcher. */
  seen: Uint32Array;
  attempts: number;
}

/** Punctuation that ends a sentence; like paragraph breaks, no gap crosses it. */
const stops = new Set(['.', ';', '!', '?']);

/**
 * Compiles a pattern (see `parsePattern`) to a program.
 *
 * @throws Error if the pattern is invalid or can match nothing.
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
    mayPass: (word) => !isStop(word),
    isGlued: false,
  };
}

const isStop = ({ low }: Pick<Word, 'low'>): boolean => stops.has(low) || low[0] === '\n';

function wordTest(words: string[], isGlued: boolean): Test {
  const matches = matchesWord(words);
  const mayPass = wordCondition(`words ${words.join(' ')}`, ({ low }) => matches(low));
  return { is: ({ word }) => mayPass(word), mayPass, isGlued, ...(!words.some(isOpen) && { words }) };
}

/** Tests a shape, or a mark set by the caller: `#Acronym` asks for `token.mark`. */
function shapeTest(name: string, isGlued: boolean): Test {
  if (marks.has(name)) return { is: ({ mark }) => mark === name, mayPass: () => true, isGlued, isMark: true };
  const mayPass = wordCondition(`shape ${name}`, ({ text }) => looksLike(text, name));
  if (!isLooseShape(name)) return { is: ({ word }) => mayPass(word), mayPass, isGlued };
  return { is: ({ word, isGlued: isJoined }) => !isJoined && mayPass(word), mayPass, isGlued };
}

/** Marks that the caller sets: where an acronym and its expansion begin and end. */
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
