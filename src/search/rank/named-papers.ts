import type { ListedPaper } from '../list-format.ts';
import { isPlainWord } from '../query/is-plain-word.ts';
import { stopWords } from '../query/stop-words.ts';
import { wordKey } from '../query/word-key.ts';

/** Names of more words than this are titles. */
const longestName = 4;

/**
 * Numbers of the papers whose names occur in a query. Only names of at least three letters count, and only those that
 * no other paper has and that are not everyday words.
 */
export function namedPapers(words: string[], papers: Iterable<ListedPaper>): ReadonlySet<number> {
  const runs = words.flatMap((_, start) =>
    Array.from({ length: longestName }, (__, more) => wordKey(words.slice(start, start + more + 1).join(''))),
  );
  const asked = new Set(runs.filter((key) => key.length > 2 && !isPlainWord(key) && !stopWords.has(key)));
  const owners = new Map<string, Set<number>>();
  for (const { number, names } of papers) {
    for (const key of names.map(wordKey).filter((name) => asked.has(name)))
      owners.set(key, (owners.get(key) ?? new Set()).add(number));
  }
  return new Set([...owners.values()].flatMap((numbers) => (numbers.size === 1 ? [...numbers] : [])));
}
