import type { ListedPaper } from '../list-format.ts';
import { segmentWords } from '../query/segment-words.ts';
import { stopWords } from '../query/stop-words.ts';
import { wordKey } from '../query/word-key.ts';

/** Words of a query besides a title from which on it is a reference to the paper, and not about the subject of the title. */
const fewestOthers = 3;
/** Words with a subject, and letters, of titles that do not occur in a query by chance. */
const fewestWords = 3;
const fewestLetters = 16;

/** What stands around the title in a reference. */
const marks = /[.,;:"“”«»{}()[\]。．，、；：「」『』《》（）【】]+/u;

/** Words of a query that may contain a title and more; shorter ones are not looked at. */
export const referenceWords = fewestWords + fewestOthers;

/** The words of a reference or title, in any script. */
export const wordsIn = (text: string): string[] => text.split(/\s+/).flatMap(segmentWords);

/**
 * The title of a paper that a query contains among other words, such as a pasted reference with authors, venue and year in
 * any style; the longest if there are several, undefined if there is none.
 */
export function titleIn(typed: string, papers: Iterable<ListedPaper>): string | undefined {
  const words = wordsIn(typed);
  if (words.length < referenceWords) return undefined;
  const asked = wordKey(typed);
  const parts = new Set(typed.split(marks).map(wordKey));
  const found = [...papers]
    .map(({ title }) => title)
    .filter((title) => asked.includes(wordKey(title)) && isTelling(title, words.length, parts));
  return found.toSorted((a, b) => b.length - a.length)[0];
}

/** A short title tells of its paper if it stands between marks. */
function isTelling(title: string, asked: number, parts: ReadonlySet<string>): boolean {
  const words = wordsIn(title);
  if (words.length + fewestOthers > asked) return false;
  const key = wordKey(title);
  const subjects = words.filter((word) => !stopWords.has(word.toLowerCase())).length;
  return (subjects >= fewestWords && key.length >= fewestLetters) || (subjects > 1 && parts.has(key));
}
