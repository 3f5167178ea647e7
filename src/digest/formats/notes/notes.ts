import type { Damage, Entry, Parsed } from '../../entries/entry.ts';
import { datePartNames, fieldNames, plainName } from '../../entries/field-names.ts';
import { inferMapping } from '../../entries/infer-mapping.ts';
import type { Mapping } from '../../entries/mapping.ts';
import { entryFormat } from '../entry-format.ts';
import { findNotes, isTitled, keysOf, type Note } from './find-notes.ts';

/** Takes Markdown notes apart, each with a paper in its head. */
export async function parseNotes(text: string): Promise<Parsed> {
  const { readNote } = await import('./read-note.ts');
  const entries: Entry[] = [];
  const damages: Damage[] = [];
  for (const note of findNotes(text)) {
    const read = readNote(note);
    if (typeof read === 'string') damages.push({ start: note.start, end: note.end, reason: read });
    else if (read) entries.push(read);
  }
  return { entries, damages };
}

/** Keys that papers have, and neither digests nor the posts of a blog. */
const telling = new Set(
  [fieldNames.abstract, fieldNames.doi, ['arxiv', 'arxivid', 'eprint', 'citekey', 'citationkey', 'journal', 'venue', 'booktitle', 'conference', 'containertitle', 'publicationtitle']]
    .flatMap((names) => names ?? [])
    .filter((name) => !['url', 'link', 'summary', 'description'].includes(name)),
); // prettier-ignore

/** Whether a note's head is that of a paper: a title, and what only papers have. */
function isPaper({ head }: Note): boolean {
  const keys = keysOf(head);
  const has = (names: Iterable<string>): boolean => [...names].some((name) => keys.includes(name));
  const isDated = has(['year', 'jahr', 'année', 'año', 'published', 'publicationyear']);
  return isTitled(head) && (has(telling) || (isDated && has(fieldNames.authors!)));
}

/** What stands below the head of a file of notes: no further YAML, which would be a list of documents. */
const isMarkdown = ({ body }: Note): boolean => !/^\s*[\p{L}_][\p{L}\p{N}_-]*:(?:\s|$)/u.test(body);

/** The year of a paper counts before a date, which may be that of the note: it only makes the year more exact. */
function mappingOf(parsed: Parsed): Mapping {
  const mapping = inferMapping(parsed);
  const isYear = (name: string): boolean => datePartNames.year.includes(plainName(name));
  const yearFirst = (names: string[]): string[] =>
    names.toSorted((one, other) => Number(isYear(other)) - Number(isYear(one)));
  const rows = mapping.rows.map((row) =>
    row.field === 'published' && !row.isJoined ? { ...row, names: yearFirst(row.names) } : row,
  );
  return { ...mapping, rows };
}

/** Markdown notes of papers, as Obsidian, Zotero Integration, Logseq and sites of Hugo keep them: YAML, then text. */
export const notes = entryFormat({
  name: 'notes',
  title: 'a Markdown note of a paper',
  signs: [
    /^---[ \t]*\n/,
    (text) => {
      const [first] = findNotes(text);
      return first !== undefined && first.start === 0 && isPaper(first) && isMarkdown(first);
    },
  ],
  parse: parseNotes,
  mapping: mappingOf,
});
