import { DigestError } from '../digest-error.ts';
import type { Format } from './format.ts';

const asText = 'save the page as text, or copy its text into a text file';

/** First bytes of files that hold no text as it stands. */
const signatures: [name: string, title: string, bytes: number[], within?: string][] = [
  ['pdf', 'a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['docx', 'a Word document (docx)', [0x50, 0x4b, 0x03, 0x04], 'word/'],
  ['odt', 'an OpenDocument text (odt)', [0x50, 0x4b, 0x03, 0x04], 'application/vnd.oasis.opendocument'],
  ['epub', 'an e-book (EPUB)', [0x50, 0x4b, 0x03, 0x04], 'application/epub+zip'],
  ['zip', 'a zip archive (or an office document)', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', 'a gzip archive', [0x1f, 0x8b]],
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
export const binary: Format[] = signatures.map(([name, title, start, within]) => ({
  name,
  detect: ({ bytes }) => {
    const isKnown = start.every((byte, index) => bytes[index] === byte);
    const isWhole = isKnown && (within === undefined || holds(bytes, within));
    const confidence = isWhole ? (within === undefined ? 0.98 : 1) : 0;
    return { confidence, reason: isWhole ? `its first bytes are those of ${title}` : '' };
  },
  read: () => {
    throw new DigestError(`the file is ${title}: binary, not text`, { cure: asText, byte: 0 });
  },
}));

/** Whether the names of an archive's files, at its start or end, hold a text. */
function holds(bytes: Uint8Array, text: string): boolean {
  const ends = [bytes.subarray(0, 4096), bytes.subarray(-65_536)];
  return ends.some((part) => new TextDecoder('latin1').decode(part).includes(text));
}
