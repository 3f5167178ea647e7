import type { Parsed } from '../../entries/entry.ts';
import { datePartNames, fieldNames, plainName } from '../../entries/field-names.ts';
import { inferMapping } from '../../entries/infer-mapping.ts';
import type { Mapping } from '../../entries/mapping.ts';

/** Keys that papers have, and neither digests nor the posts of a blog. */
const telling = new Set(
  [fieldNames.abstract, fieldNames.doi, ['arxiv', 'arxivid', 'eprint', 'citekey', 'citationkey', 'journal', 'venue', 'booktitle', 'conference', 'containertitle', 'publicationtitle']]
    .flatMap((names) => names ?? [])
    .filter((name) => !['url', 'link', 'summary', 'description'].includes(name)),
); // prettier-ignore

/** Whether keys, as `plainName` writes them, are those of a paper: what only papers have, or authors and a year. */
export function areKeysOfPaper(keys: string[]): boolean {
  const has = (names: Iterable<string>): boolean => [...names].some((name) => keys.includes(name));
  const isDated = has(['year', 'jahr', 'année', 'año', 'published', 'publicationyear']);
  return has(telling) || (isDated && has(fieldNames.authors!));
}

/**
 * The mapping of what people note: the year of a paper counts before a date, which may be that of the note and only makes
 * the year more exact.
 */
export function mappingOfNotes(parsed: Parsed): Mapping {
  const mapping = inferMapping(parsed);
  const isYear = (name: string): boolean => datePartNames.year.includes(plainName(name));
  const yearFirst = (names: string[]): string[] =>
    names.toSorted((one, other) => Number(isYear(other)) - Number(isYear(one)));
  const rows = mapping.rows.map((row) =>
    row.field === 'published' && !row.isJoined ? { ...row, names: yearFirst(row.names) } : row,
  );
  return { ...mapping, rows };
}
