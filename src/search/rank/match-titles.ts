import type { ListedPaper } from '../list-format.ts';
import { splitWords } from '../query/split-words.ts';
import { stopWords } from '../query/stop-words.ts';
import { wordKey } from '../query/word-key.ts';
import { termOf } from '../term-of.ts';

/** Bonus for a query that is a paper's name, its title, or the start of its title; rare words weigh about as much. */
const named = 5;
const titled = 1.5;

const titleTerms = new WeakMap<ListedPaper, Set<string>>();

/** Letters of a term by which to skip titles that cannot have it, since stems differ from words only at their ends. */
const start = 2;

/** Papers whose titles and names contain every word of a query, best first: the answer before any terms are loaded. */
export function matchTitles(words: string[], papers: Iterable<ListedPaper>): ListedPaper[] {
  const asked = words
    .filter((word) => !stopWords.has(word.toLowerCase()))
    .map(termOf)
    .filter(Boolean);
  if (asked.length === 0) return [];
  const typed = words.join(' ');
  const starts = asked.map((term) => term.slice(0, start));
  return [...papers]
    .filter(({ title, names }) => {
      const key = wordKey([title, ...names].join(''));
      return starts.every((letters) => key.includes(letters));
    })
    .map((paper) => ({ paper, share: titleShare(asked, paper), bonus: nameBonus(typed, paper) }))
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

/** Share of a title's words that are in the query; 0 if a word of the query is in neither title nor names. */
function titleShare(asked: string[], paper: ListedPaper): number {
  const { title, names } = paper;
  const terms = titleTerms.get(paper) ?? new Set(splitWords([title, ...names].join(' ')).map(termOf));
  titleTerms.set(paper, terms);
  return asked.every((term) => terms.has(term)) ? asked.length / terms.size : 0;
}
