/** What is known about a word, shared by all tokens of the same text. */
export interface Word {
  text: string;
  low: string;
  /** Answers of conditions, see `WordCondition`. */
  answers: Uint8Array;
  /** What functions made by `perWord` found out about it, by their numbers. */
  found: unknown[];
}

/** The most words to cache in each of two halves; words that were not used for so long are forgotten. */
const most = 25_000;
let [recent, older] = [new Map<string, Word>(), new Map<string, Word>()];
const scheme = /^https?:\/\/(?:www\.)?/;
const noAnswers = new Uint8Array(0);

/** The shared entry for a word as written. */
export function wordOf(text: string): Word {
  const known = recent.get(text);
  if (known) return known;
  const word = older.get(text) ?? toWord(text);
  if (recent.size >= most) [recent, older] = [new Map(), recent];
  recent.set(text, word);
  return word;
}

const toWord = (text: string): Word => ({
  text,
  low: text.toLowerCase().replace(scheme, ''),
  answers: noAnswers,
  found: [],
});

let functions = 0;

/** A function of a word that is computed only once for each word. */
export function perWord<Result>(compute: (word: Word) => Result): (word: Word) => Result {
  const number = functions++;
  return (word) => (word.found[number] ??= compute(word)) as Result;
}
