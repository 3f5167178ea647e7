import { isHead } from '../is-general.ts';
import { isTelling, stemOf } from '../terms-of.ts';
import { isAdjacent, joinWords, wordsOf } from '../words-of.ts';
import type { Word } from '../words-of.ts';

/** A text to find phrases in. */
export interface TitledText {
  title: string;
  abstract: string;
}

/** A phrase of up to three words, over all texts. */
export interface Phrase {
  /** The stems of its words. */
  stems: string[];
  /** By index of the text: how often it occurs, and whether in the title. */
  texts: Map<number, { count: number; inTitle: boolean }>;
  /** How often it occurs, and how often a phrase may begin or end there: no telling word is before or after it. */
  occurrences: number;
  openLeft: number;
  openRight: number;
  /** Spellings and how often each occurs. */
  spellings: Map<string, number>;
}

const longest = 3;

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

function countRun(
  phrases: Map<string, Phrase>,
  run: PhraseWord[],
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
    if (start === 0) phrase.openLeft += 1;
    if (start + length === run.length) phrase.openRight += 1;
    const spelling = joinWords(words.map(({ surface }) => surface));
    phrase.spellings.set(spelling, (phrase.spellings.get(spelling) ?? 0) + 1);
  }
}

const newPhrase = (stems: string[]): Phrase => ({
  stems,
  texts: new Map(),
  occurrences: 0,
  openLeft: 0,
  openRight: 0,
  spellings: new Map(),
});

/** Telling words in a row. A general noun may end a row, as `learning` in `active learning`, but not begin it. */
function runsOf(text: string): PhraseWord[][] {
  const runs: PhraseWord[][] = [];
  let last: Word | undefined;
  for (const word of wordsOf(text)) {
    const isNext = last !== undefined && isAdjacent(text, last, word);
    const isOwn = isTelling(word.surface);
    if (isNext && (isOwn || isHead(word.surface.toLowerCase()))) runs.at(-1)!.push(toPhraseWord(word));
    else if (isOwn) runs.push([toPhraseWord(word)]);
    last = isOwn ? word : undefined;
  }
  return runs;
}

const toPhraseWord = ({ surface }: Word): PhraseWord => ({ surface, stem: stemOf(surface) });
