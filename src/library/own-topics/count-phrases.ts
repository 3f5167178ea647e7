import { functionWords } from '../../text/function-words.ts';
import { isHead } from '../is-general.ts';
import { textWords, type KnownWord } from '../text-words.ts';
import { isUnspaced, joinWords } from '../words-of.ts';

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

/**
 * The phrases of telling words that are in at least `least` texts, which must be two or more. Phrases are counted by their
 * length, the shorter first, and described only when they are known to be in enough texts: nearly all are in too few, and
 * the descriptions of all would take most of the memory of a build.
 */
export function countPhrases(texts: TitledText[], least: number): Phrase[] {
  const phrases = new Map<string, Phrase>();
  const all = texts.map(({ title, abstract }) => ({ title: runsOf(title), abstract: runsOf(abstract) }));
  for (let length = 1; length <= longest; length += 1) {
    const common = commonPhrases(all, length, phrases, least);
    for (const [at, { title, abstract }] of all.entries()) {
      for (const run of title) countRun(phrases, common, run, length, at, true);
      for (const run of abstract) countRun(phrases, common, run, length, at, false);
    }
  }
  return [...phrases.values()];
}

/** The keys of the phrases of one length that are in at least `least` texts; `shorter` has the shorter ones. */
function commonPhrases(
  texts: { title: Run[]; abstract: Run[] }[],
  length: number,
  shorter: Map<string, Phrase>,
  least: number,
): Set<string> {
  const counts = new Map<string, number>();
  for (const { title, abstract } of texts) {
    const own = new Set<string>();
    for (const { words } of [...title, ...abstract]) {
      for (let start = 0; start + length <= words.length; start += 1) {
        // A phrase is in so many texts only if its parts are.
        const isPossible =
          length === 1 ||
          (shorter.has(keyOf(words, start, length - 1)) && shorter.has(keyOf(words, start + 1, length - 1)));
        if (isPossible) own.add(keyOf(words, start, length));
      }
    }
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([key, count]) => (count >= least ? [key] : [])));
}

/** The stems of some words of a run. */
function keyOf(words: KnownWord[], start: number, length: number): string {
  let key = words[start]!.stem;
  for (let at = start + 1; at < start + length; at += 1) key += ` ${words[at]!.stem}`;
  return key;
}

/** Words in a row, and the words next to them, if they are adjacent. */
interface Run {
  words: KnownWord[];
  before?: string | undefined;
  after?: string | undefined;
}

function countRun(
  phrases: Map<string, Phrase>,
  common: ReadonlySet<string>,
  { words: run, before, after }: Run,
  length: number,
  text: number,
  inTitle: boolean,
): void {
  for (let start = 0; start + length <= run.length; start += 1) {
    const key = keyOf(run, start, length);
    if (!common.has(key)) continue;
    const words = run.slice(start, start + length);
    const phrase = phrases.get(key) ?? newPhrase(words.map(({ stem }) => stem));
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
  const { words, isNext } = textWords(text);
  for (const [at, word] of words.entries()) {
    const last = isNext[at] === 1 ? words[at - 1] : undefined;
    if (last?.isTelling && (word.isTelling || isHead(word.surface.toLowerCase()))) {
      runs.at(-1)!.words.push(word);
      continue;
    }
    if (last?.isTelling) runs.at(-1)!.after = neighbourOf(word, joiningAfter);
    if (word.isTelling) runs.push({ words: [word], before: last && neighbourOf(last, joiningBefore) });
  }
  return runs;
}

/** Function words that a name goes on beyond: `imaging and spectroscopy`, `quality of service`. */
const joiningBefore: ReadonlySet<string> = new Set(['and', 'or']);
const joiningAfter: ReadonlySet<string> = new Set(['and', 'or', 'of']);

/** A word as a neighbour of a phrase; none if it is a function word that ends or begins no name. */
function neighbourOf({ surface, stem }: KnownWord, joining: ReadonlySet<string>): string | undefined {
  const lower = surface.toLowerCase();
  const isFunctionWord = isUnspaced(surface) ? surface.length === 1 : functionWords.has(lower);
  return isFunctionWord && !joining.has(lower) ? undefined : stem;
}
