import { toAscii } from '../text/to-ascii.ts';
import { slugOfFile } from '../digest/bytes/slug-of-file.ts';

/** Endings of files by their format, for text without a file. */
const endings: Record<string, string> = {
  text: 'txt',
  bibtex: 'bib',
  bibitems: 'bbl',
  'json-lines': 'jsonl',
  mail: 'eml',
  medline: 'nbib',
  'markdown-table': 'md',
  endnote: 'enw',
};

/** What a name is made of. */
export interface Named {
  /** Name of the file; absent where there was none. */
  name?: string;
  /** Name of the format, which gives the ending where the file has none. */
  format?: string;
  /** The date that the digest states. */
  date?: string;
}

/**
 * A name for a digest in the library: lower-case ASCII, dated where the digest states a date and its name has none, and
 * unlike those there, whatever their endings.
 *
 * @param taken names of the files in the folder
 */
export function chooseName({ name = 'digest', format = 'text', date }: Named, taken: string[]): string {
  const plain = slugOfFile(toAscii(name));
  const own = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
  const ending = own ?? endings[format] ?? (/^[a-z]{2,5}$/.test(format) ? format : 'txt');
  const isDated = /(?:19|20)\d\d-?\d\d/.test(plain) || date === undefined;
  const stem = isDated ? plain : `${plain}-${date}`;
  const used = new Set(taken.map(slugOfFile));
  let chosen = stem;
  for (let number = 2; used.has(slugOfFile(`${chosen}.${ending}`)); number += 1) chosen = `${stem}-${number}`;
  return `${chosen}.${ending}`;
}
