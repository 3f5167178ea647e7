import { stemmer } from 'stemmer';
import type { LibraryList, ListedPaper } from '../list-format.ts';
import type { ResolvedWord } from '../query/resolve-word.ts';
import { isPlainWord } from '../query/is-plain-word.ts';
import { splitWords } from '../query/split-words.ts';
import { stopWords } from '../query/stop-words.ts';
import { wordKey } from '../query/word-key.ts';

/** Bonus, in units of Pagefind's score, for a query that is a paper's name, its title, or the start of its title. */
const named = 20;
const titled = 6;

/** Papers whose titles and names contain every word of a query, best first: the answer before the full text is loaded. */
export function matchTitles(query: ResolvedWord[], list: LibraryList): ListedPaper[] {
  if (query.length === 0 || query.some((word) => word.change === 'dropped')) return [];
  const typed = query.map((word) => word.typed).join(' ');
  return list.papers
    .map((paper) => ({ paper, share: titleShare(query, paper), bonus: nameBonus(typed, paper) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.bonus - a.bonus || b.share - a.share)
    .map(({ paper }) => paper);
}

/** The bonus of a paper if the query is its name, its title or the start of its title; otherwise 0. */
export function nameBonus(typed: string, paper: ListedPaper): number {
  const key = wordKey(typed);
  if (paper.names.some((name) => wordKey(name) === key)) return named;
  const title = wordKey(paper.title);
  if (key.length > 2 && title.startsWith(key)) return titled * (1 + key.length / title.length);
  return key.length > 5 && title.includes(key) ? titled : 0;
}

/** Names of more words than this are titles. */
const longestName = 4;

/**
 * Ids of the papers whose names occur in a query. Only names of at least three letters count, and only those that no
 * other paper has and that are not everyday words.
 */
export function namedPapers(words: string[], papers: ListedPaper[]): ReadonlySet<string> {
  const runs = words.flatMap((_, start) =>
    Array.from({ length: longestName }, (__, more) => wordKey(words.slice(start, start + more + 1).join(''))),
  );
  const asked = new Set(runs.filter((key) => key.length > 2 && !isPlainWord(key) && !stopWords.has(key)));
  const owners = Map.groupBy(
    papers.flatMap(({ id, names }) => [...new Set(names.map(wordKey))].map((key) => ({ id, key }))),
    ({ key }) => key,
  );
  const unique = [...asked].flatMap((key) => (owners.get(key)?.length === 1 ? owners.get(key)! : []));
  return new Set(unique.map(({ id }) => id));
}

/** Share of a title's words that are in the query; 0 if a word of the query is in neither title nor names. */
function titleShare(query: ResolvedWord[], paper: ListedPaper): number {
  const words = splitWords([paper.title, ...paper.names].join(' '));
  const forms = new Set(words.flatMap((word) => [wordKey(word), stemmer(word)]));
  const has = (word: string, unfinished: boolean) =>
    forms.has(wordKey(word)) ||
    forms.has(stemmer(word)) ||
    (unfinished && words.some((other) => other.startsWith(word)));
  const all = query.every(({ alternatives }, index) =>
    alternatives.some((alternative) =>
      alternative.split(' ').every((word) => has(word, index === query.length - 1)),
    ),
  );
  return all ? query.length / words.length : 0;
}
