import { readAuthors } from '../features/read-authors.ts';
import { readDate } from '../features/read-date.ts';
import { measureLine } from '../lines/measure-line.ts';
import { readPatterns } from '../patterns/read-patterns.ts';
import type { Entry } from './entry.ts';
import type { Row, Target } from './mapping.ts';
import { toStrings } from './values/to-strings.ts';

const patterns = readPatterns('formats');
const paperAddress = patterns['paper-address']!.regex;
/** Names of other people's names, of dates when something else was done, and of remarks on a paper. */
const otherName = patterns['other-name']!.regex;

/** Share of the rows in which a column must say something, and rows that show what it holds. */
const filled = 0.5;
const fewest = 2;
/** Words of an abstract, at least; of a list of names, the share that name several people. */
const fewestWords = 12;
const several = 0.5;

/** What all values of a column are, if its name says nothing. */
const kinds: { field: Target; holds: (value: string) => boolean; most?: (values: string[]) => boolean }[] = [
  { field: 'doi', holds: (value) => /^(?:(?:https?:\/\/(?:dx\.)?doi\.org\/)|doi:\s*)?10\.\d{4,9}\/\S+$/i.test(value) },
  { field: 'arxivId', holds: (value) => /^(?:https?:\/\/arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)?\d{4}\.\d{4,5}(?:v\d+)?$/i.test(value) },
  { field: 'url', holds: (value) => /^https?:\/\/\S+$/.test(value) && paperAddress.test(value) },
  { field: 'published', holds: (value) => Boolean(readDate(value)) },
  {
    field: 'authors',
    holds: (value) => readAuthors(value) !== undefined,
    most: (values) => values.filter((value) => readAuthors(value)!.length > 1).length >= several * values.length,
  },
  { field: 'abstract', holds: isAbstract },
]; // prettier-ignore

function isAbstract(text: string): boolean {
  const { words, endsSentence, breaks, sentenceWords } = measureLine({ text });
  return words >= fewestWords && endsSentence && (breaks > 0 || sentenceWords > 0);
}

/**
 * Rows for the fields in `missing`, by columns whose names say nothing: all that stands in one is a DOI, an address of a
 * paper, a date, a list of names or sentences. Of two such columns neither is read.
 *
 * @param free names of columns from which nothing is read
 */
export function inferByValues(free: string[], sample: Entry[], missing: Target[]): Row[] {
  const columns = free
    .filter((name) => !otherName.test(name))
    .map((name) => ({ name, values: sample.flatMap((entry) => toStrings(entry.valuesOf(name)).map((value) => value.trim())) }))
    .filter(({ values }) => values.length >= Math.max(fewest, filled * sample.length));
  return kinds
    .filter(({ field }) => missing.includes(field))
    .flatMap(({ field, holds, most }): Row[] => {
      const own = columns.filter(({ values }) => values.every(holds) && (most?.(values) ?? true));
      if (own.length !== 1) return [];
      return [{ field, names: [own[0]!.name], ...(field === 'authors' && { divider: 'any' as const }) }];
    });
} // prettier-ignore
