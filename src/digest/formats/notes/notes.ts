import type { Damage, Entry, Parsed } from '../../entries/entry.ts';
import { entryFormat } from '../entry-format.ts';
import { findNotes, isTitled, keysOf, type Note } from './find-notes.ts';
import { areKeysOfPaper, mappingOfNotes } from './note-keys.ts';

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

/** Whether a note's head is that of a paper: a title, and what only papers have. */
const isPaper = ({ head }: Note): boolean => isTitled(head) && areKeysOfPaper(keysOf(head));

/** What stands below the head of a file of notes: no further YAML, which would be a list of documents. */
const isMarkdown = ({ body }: Note): boolean => !/^\s*[\p{L}_][\p{L}\p{N}_-]*:(?:\s|$)/u.test(body);

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
  mapping: mappingOfNotes,
});
