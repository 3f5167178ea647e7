import { termOf } from '../term-numbers.ts';
import { textWords, type KnownWord } from '../text-words.ts';
import { joinWords } from '../words-of.ts';
import { runsOf, type Run } from './runs-of.ts';

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
   * The words next to it, each with the number of texts where it is there: by twice the number of its stem, and one more if
   * it follows. Most function words are left out. A single word has none: with those of all words, a large library would
   * take much memory.
   */
  neighbours: Map<number, Count>;
  /** Spellings and how often each occurs. */
  spellings: Map<string, number>;
}

/** In how many texts something is. */
interface Count {
  texts: number;
  /** The last of them: texts come one after another, so that it tells whether this one is counted. */
  last: number;
}

const longest = 4;

/**
 * The phrases of telling words that are in at least `least` texts, which must be two or more. Phrases are counted by their
 * length, the shorter first, and described only when they are known to be in enough texts: nearly all are in too few, and
 * the descriptions of all would take most of the memory of a build.
 */
export function countPhrases(texts: TitledText[], least: number): Phrase[] {
  const parts = texts.flatMap(({ title, abstract }, text) => [
    toPart(title, { text, inTitle: true }),
    toPart(abstract, { text, inTitle: false }),
  ]);
  const phrases: Phrase[] = [];
  let shorter = 0;
  for (let length = 1; length <= longest; length += 1) {
    const keyAt = keysOf(length, shorter);
    const found = findPhrases(parts, length, keyAt, countTexts(parts, length, keyAt), least);
    shorter = found.length;
    for (const phrase of found) phrases.push(phrase);
  }
  return phrases;
}

/** A title or an abstract. */
interface Part {
  text: number;
  inTitle: boolean;
  words: KnownWord[];
  runs: Run[];
  /**
   * The phrases of the length that was counted last, by the place of their first words: their places among all of that
   * length; -1 where there is none that is in enough texts.
   */
  phrases: Int32Array;
}

function toPart(source: string, place: Pick<Part, 'text' | 'inTitle'>): Part {
  const found = textWords(source);
  const { words } = found;
  return { ...place, words, runs: runsOf(found), phrases: new Int32Array(words.length) };
}

/** The key of a phrase that begins at a place of a part; undefined if it is in too few texts, since a part of it is. */
type KeyAt = (part: Part, start: number) => number | undefined;

/** Keys of the phrases of one length. A longer phrase is two shorter ones, of which there are `shorter`. */
function keysOf(length: number, shorter: number): KeyAt {
  if (length === 1) return ({ words }, start) => termOf(words[start]!);
  return ({ phrases }, start) => {
    const [first, second] = [phrases[start]!, phrases[start + 1]!];
    return first < 0 || second < 0 ? undefined : first * shorter + second;
  };
}

/** In how many texts each phrase of one length is, by its key. */
function countTexts(parts: Part[], length: number, keyAt: KeyAt): Map<number, Count> {
  const counts = new Map<number, Count>();
  for (const part of parts) {
    for (const { start: first, end } of part.runs) {
      for (let start = first; start + length <= end; start += 1) {
        const key = keyAt(part, start);
        if (key !== undefined) countText(counts, key, part.text);
      }
    }
  }
  return counts;
}

function countText(counts: Map<number, Count>, key: number, text: number): void {
  const known = counts.get(key);
  if (!known) counts.set(key, { texts: 1, last: text });
  else if (known.last !== text) {
    known.texts += 1;
    known.last = text;
  }
}

/** The phrases of one length that are in at least `least` texts, of which their parts take note. */
function findPhrases(
  parts: Part[],
  length: number,
  keyAt: KeyAt,
  counts: ReadonlyMap<number, Count>,
  least: number,
): Phrase[] {
  const found: Phrase[] = [];
  const places = new Map<number, number>();
  for (const part of parts) {
    for (const run of part.runs) {
      for (let { start } = run; start < run.end; start += 1) {
        const key = start + length <= run.end ? keyAt(part, start) : undefined;
        if (key === undefined || counts.get(key)!.texts < least) {
          part.phrases[start] = -1;
          continue;
        }
        const place = places.get(key) ?? found.length;
        const phrase = (found[place] ??= newPhrase(part.words.slice(start, start + length)));
        places.set(key, place);
        countPhrase(phrase, part, run, start, start + length);
        part.phrases[start] = place;
      }
    }
  }
  return found;
}

function countPhrase(
  phrase: Phrase,
  { words, text, inTitle }: Part,
  run: Run,
  start: number,
  end: number,
): void {
  const known = phrase.texts.get(text);
  if (!known) phrase.texts.set(text, { count: 1, inTitle });
  else {
    known.count += 1;
    known.inTitle ||= inTitle;
  }
  phrase.occurrences += 1;
  if (end === run.end) phrase.openRight += 1;
  if (end - start > 1) {
    const left = start > run.start ? words[start - 1] : run.before;
    const right = end < run.end ? words[end] : run.after;
    if (left) countText(phrase.neighbours, 2 * termOf(left), text);
    if (right) countText(phrase.neighbours, 2 * termOf(right) + 1, text);
  }
  const spelling = joinWords(words.slice(start, end).map(({ surface }) => surface));
  phrase.spellings.set(spelling, (phrase.spellings.get(spelling) ?? 0) + 1);
}

const newPhrase = (words: KnownWord[]): Phrase => ({
  stems: words.map(({ stem }) => stem),
  texts: new Map(),
  occurrences: 0,
  openRight: 0,
  neighbours: new Map(),
  spellings: new Map(),
});
