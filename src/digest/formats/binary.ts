import { DigestError } from '../digest-error.ts';
import { detectByBytes } from './by-bytes.ts';
import type { Format } from './format.ts';

const asText = 'save the page as text, or copy its text into a text file';

/** First bytes of files that hold no text as it stands. */
const signatures: [name: string, title: string, bytes: number[], within?: string][] = [
  ['epub', 'an e-book (EPUB)', [0x50, 0x4b, 0x03, 0x04], 'application/epub+zip'],
  ['zip', 'a zip archive (or an office document)', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', 'a gzip archive', [0x1f, 0x8b]],
  ['webarchive', 'a web archive of Safari', [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74]],
  ['png', 'a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', 'a JPEG image', [0xff, 0xd8, 0xff]],
  ['gif', 'a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['office', 'an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['zstd', 'a zstd archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['bzip2', 'a bzip2 archive', [0x42, 0x5a, 0x68]],
  ['xz', 'an xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['7z', 'a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
];

/** Files that are binary, known by their first bytes and refused by name. */
export const binary: Format[] = signatures.map(([name, title, bytes, within]) => ({
  name,
  detect: (sample) => detectByBytes({ title, bytes, within }, sample),
  read: () => {
    throw new DigestError(`the file is ${title}: binary, not text`, { cure: asText, byte: 0 });
  },
}));
