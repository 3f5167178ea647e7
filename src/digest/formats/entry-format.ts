import type { EntryReader } from '../entries/read-entries.ts';
import { detectBySigns, type Signs } from './by-signs.ts';
import type { Format } from './format.ts';

/** A format that is known by its first lines and read entry by entry. */
export type EntryFormat = Signs & Omit<EntryReader, 'format'> & { name: string };

/** Makes a format of its signs, its parser and its mapping. What makes records of entries is loaded with the first file. */
export const entryFormat = ({ name, parse, mapping, encodingOf, ...signs }: EntryFormat): Format => ({
  name,
  detect: (sample) => detectBySigns(signs, sample),
  read: async (bytes, options) => {
    const { readEntries } = await import('../entries/read-entries.ts');
    return readEntries(bytes, options, { format: name, parse, mapping, encodingOf });
  },
});
