import { isLooseShape, looksLike } from './looks-like.ts';
import { isOpen, matchesWord } from './matches-word.ts';
import type { Item } from './pattern.ts';
import type { Token } from './tokens.ts';
import { wordCondition } from './word-condition.ts';
import type { WordCondition } from './word-condition.ts';
import type { Word } from './words.ts';

/** A condition on one token. */
export interface Test {
  /** What its word must be, wherever the token stands. */
  word: WordCondition;
  /** Whether no space, or else a space, must separate it from the token before. */
  isGlued: boolean;
  isLoose: boolean;
  /** The mark that the caller must have set. */
  mark: string | undefined;
  /** Tests that it must not pass, apart from those that `word` already rules out. */
  others: Test[];
  /** The words in lower case that pass it; undefined if they cannot be listed. */
  words: string[] | undefined;
}

/** Whether a token passes a test, and is glued to the token before if it must be. */
export const passes = (token: Token, test: Test): boolean =>
  (token.isGlued || !test.isGlued) && passesAnywhere(token, test);

/** Whether a token passes a test, whether or not it is glued to the token before. */
export function passesAnywhere(token: Token, test: Test): boolean {
  if (!test.word.holds(token.word) || (test.isLoose && token.isGlued)) return false;
  if (test.mark !== undefined && token.mark !== test.mark) return false;
  return test.others.length === 0 || !test.others.some((other) => passesAnywhere(token, other));
}

const tests = new WeakMap<Item, Test>();

/** The test for an item of a pattern: one and the same, however often the item is repeated or used. */
export function testOf(item: Item): Test {
  const test = tests.get(item) ?? toTest(item);
  tests.set(item, test);
  return test;
}

function toTest(item: Item): Test {
  if (item.type === 'words') return wordTest(item.words, item.isGlued);
  if (item.type === 'shape') return shapeTest(item.name, item.isGlued);
  const others = item.type === 'not' ? item.items.map(testOf) : [];
  const [placed, plain] = [others.filter(isPlaced), others.filter((test) => !isPlaced(test))];
  const key = ['no stop', ...plain.map(({ word }) => word.number).toSorted()].join(' ');
  const word = wordCondition(key, (one) => !isStop(one) && !plain.some((other) => other.word.holds(one)));
  return { ...anyToken, word, others: placed };
}

/** Punctuation that ends a sentence; like paragraph breaks, no gap crosses it. */
const stops = new Set(['.', ';', '!', '?']);
const isStop = ({ low }: Word): boolean => stops.has(low) || low[0] === '\n';

const anyToken: Test = {
  word: wordCondition('any', () => true),
  isGlued: false,
  isLoose: false,
  mark: undefined,
  others: [],
  words: undefined,
};

const isPlaced = ({ isLoose, mark }: Test): boolean => isLoose || mark !== undefined;

function wordTest(words: string[], isGlued: boolean): Test {
  const matches = matchesWord(words);
  const word = wordCondition(`words ${words.join(' ')}`, ({ low }) => matches(low));
  return { ...anyToken, word, isGlued, words: words.some(isOpen) ? undefined : words };
}

/** Tests a shape, or a mark set by the caller: `#Acronym` asks for `token.mark`. */
function shapeTest(name: string, isGlued: boolean): Test {
  if (marks.has(name)) return { ...anyToken, isGlued, mark: name };
  return { ...anyToken, word: shapeOf(name), isGlued, isLoose: isLooseShape(name) };
}

/** Whether a word has a shape. */
export const shapeOf = (name: string): WordCondition =>
  wordCondition(`shape ${name}`, ({ text }) => looksLike(text, name));

/** Marks that the caller sets: where an acronym and its expansion begin and end. */
const marks = new Set(['Acronym', 'AcronymEnd']);
