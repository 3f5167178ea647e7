import { functionWords } from '../../text/function-words.ts';
import { isHead } from '../is-general.ts';
import { isTelling, stemOf } from '../terms-of.ts';
import { isAdjacent, isUnspaced, joinWords, wordsOf } from '../words-of.ts';
import type { Word } from '../words-of.ts';

/** A text to find phrases in. */
export interface TitledText {
  title: string;
  abstract: string;
  acronyms?: { abbr: string; expansion: string }[];
}

/** A phrase of up to four words, over all texts. */
export interface Phrase {
  /** The stems of its words. */
  stems: string[];
  /** By index of the text: how often it occurs, and whether in the title. */
  texts: Map<number, { count: number; inTitle: boolean }>;
  occurrences: number;
  /** How often no telling word follows. */
  openRight: number;
  /**
   * The words next to it, as `word >` before it and `> word` after it, each with the number of texts where it is. Most
   * function words are left out. A single word has none: with those of all words, a large library would take much memory.
   */
  neighbours: Map<string, { texts: number; last: number }>;
  /** Spellings and how often each occurs. */
  spellings: Map<string, number>;
}

const longest = 4;

/** The phrases of telling words in texts. Those in a single text are left out. */
export function countPhrases(texts: TitledText[]): Phrase[] {
  const phrases = new Map<string, Phrase>();
  const all = texts.map(({ title, abstract }) => ({ title: runsOf(title), abstract: runsOf(abstract) }));
  for (let length = 1; length <= longest; length += 1) {
    for (const [at, { title, abstract }] of all.entries()) {
      for (const run of title) countRun(phrases, run, length, at, true);
      for (const run of abstract) countRun(phrases, run, length, at, false);
    }
    // A phrase is in two texts only if its parts are.
    for (const [key, { texts: found }] of phrases) if (found.size < 2) phrases.delete(key);
  }
  return [...phrases.values()];
}

/** A word as it counts in phrases. */
interface PhraseWord {
  surface: string;
  stem: string;
}

/** Words in a row, and the words next to them, if they are adjacent. */
interface Run {
  words: PhraseWord[];
  before?: string | undefined;
  after?: string | undefined;
}

function countRun(
  phrases: Map<string, Phrase>,
  { words: run, before, after }: Run,
  length: number,
  text: number,
  inTitle: boolean,
): void {
  for (let start = 0; start + length <= run.length; start += 1) {
    const words = run.slice(start, start + length);
    const stems = words.map(({ stem }) => stem);
    const key = stems.join(' ');
    const isPossible = length === 1 || [stems.slice(1), stems.slice(0, -1)].every((part) => phrases.has(part.join(' '))); // prettier-ignore
    if (!isPossible) continue;
    const phrase = phrases.get(key) ?? newPhrase(stems);
    phrases.set(key, phrase);
    const known = phrase.texts.get(text);
    phrase.texts.set(text, { count: (known?.count ?? 0) + 1, inTitle: inTitle || (known?.inTitle ?? false) });
    phrase.occurrences += 1;
    if (start + length === run.length) phrase.openRight += 1;
    if (length > 1) {
      const left = run[start - 1]?.stem ?? before;
      const right = run[start + length]?.stem ?? after;
      if (left !== undefined) addNeighbour(phrase, `${left} >`, text);
      if (right !== undefined) addNeighbour(phrase, `> ${right}`, text);
    }
    const spelling = joinWords(words.map(({ surface }) => surface));
    phrase.spellings.set(spelling, (phrase.spellings.get(spelling) ?? 0) + 1);
  }
}

/** Texts come one after another, so that the last one tells whether this one is counted. */
function addNeighbour({ neighbours }: Phrase, word: string, text: number): void {
  const known = neighbours.get(word);
  if (known?.last === text) return;
  neighbours.set(word, { texts: (known?.texts ?? 0) + 1, last: text });
}

const newPhrase = (stems: string[]): Phrase => ({
  stems,
  texts: new Map(),
  occurrences: 0,
  openRight: 0,
  neighbours: new Map(),
  spellings: new Map(),
});

/** Telling words in a row. A general noun may end a row, as `learning` in `active learning`, but not begin it. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let last: Word | undefined;
  let isOpen = false;
  for (const word of wordsOf(text)) {
    const isNext = last !== undefined && isAdjacent(text, last, word);
    const isOwn = isTelling(word.surface);
    if (isNext && isOpen && (isOwn || isHead(word.surface.toLowerCase()))) {
      runs.at(-1)!.words.push(toPhraseWord(word));
    } else {
      if (isNext && isOpen) runs.at(-1)!.after = neighbourOf(word, joiningAfter);
      if (isOwn) {
        const before = isNext ? neighbourOf(last!, joiningBefore) : undefined;
        runs.push({ words: [toPhraseWord(word)], before });
      }
    }
    isOpen = isOwn;
    last = word;
  }
  return runs;
}

/** Function words that a name goes on beyond: `imaging and spectroscopy`, `quality of service`. */
const joiningBefore: ReadonlySet<string> = new Set(['and', 'or']);
const joiningAfter: ReadonlySet<string> = new Set(['and', 'or', 'of']);

/** A word as a neighbour of a phrase; none if it is a function word that ends or begins no name. */
function neighbourOf({ surface }: Word, joining: ReadonlySet<string>): string | undefined {
  const lower = surface.toLowerCase();
  const isFunctionWord = isUnspaced(surface) ? surface.length === 1 : functionWords.has(lower);
  return isFunctionWord && !joining.has(lower) ? undefined : stemOf(surface);
}

const toPhraseWord = ({ surface }: Word): PhraseWord => ({ surface, stem: stemOf(surface) });
