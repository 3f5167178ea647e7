import { keysIn } from '../list-shards.ts';
import { unpackPostings } from '../postings.ts';
import { wordKey } from '../query/word-key.ts';

/** Why a field of a query finds nothing. */
export interface FieldProblem {
  /** The field as typed. */
  name: string;
  /** The value that no paper has; missing if there is no such field. */
  value?: string;
  /** What exists instead: values with the number of their papers, most papers first; or the names of fields. */
  instead: { text: string; count?: number }[];
}

/** Most values that a message offers. */
const mostOffered = 5;

/** Facets whose values people know by some of their words. */
const named = new Set(['author', 'venue']);

/** The values of a facet that a query's value means. `author:holt` finds each author with that word, `year:2023..2025` each of the years. */
export function matchingValues(name: string, text: string, values: string[]): string[] {
  if (name === 'year') return values.filter((year) => inRange(Number(year), text));
  const key = wordKey(text);
  const same = values.filter((value) => wordKey(value) === key);
  if (same.length > 0) return same;
  const asked = named.has(name) ? keysIn(text) : [];
  if (asked.length === 0) return [];
  return values.filter((value) => {
    const words = keysIn(value);
    return asked.every((word) => words.some((other) => isSameWord(word, other)));
  });
}

/** The papers with any of some values. */
export function papersWith(values: string[], facet: Record<string, string>): Set<number> {
  return new Set(values.flatMap((value) => unpackPostings(facet[value]!).map(({ paper }) => paper)));
}

/** The values of a facet with their number of papers, most papers first: those that begin like `text`, else all. */
export function offerValues(text: string, facet: Record<string, string>): FieldProblem['instead'] {
  const values = Object.entries(facet)
    .map(([value, postings]) => ({ text: value, count: unpackPostings(postings).length }))
    .sort((a, b) => b.count - a.count);
  const key = wordKey(text);
  const close = values.filter(
    (value) => key !== '' && keysIn(value.text).some((word) => word.startsWith(key)),
  );
  return (close.length > 0 ? close : values).slice(0, mostOffered);
}

/** An initial stands for each name that begins with it. */
const isSameWord = (asked: string, word: string): boolean =>
  asked === word ||
  (asked.length === 1 && word.startsWith(asked)) ||
  (word.length === 1 && asked.startsWith(word));

function inRange(year: number, text: string): boolean {
  const [, from = '', dots, to = ''] = /^(\d{4})?(\.\.\.?|[-–])?(\d{4})?$/.exec(text) ?? [];
  if (!from && !to) return false;
  if (!dots) return year === Number(from || to);
  return year >= Number(from || 0) && year <= Number(to || 9999);
}
