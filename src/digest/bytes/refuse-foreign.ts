import { DigestError } from '../digest-error.ts';
import { limits } from '../limits.ts';
import type { Line } from '../lines/to-lines.ts';

/** First bytes of files that are often saved by mistake. */
const signatures: [bytes: number[], name: string][] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'PDF'],
  [[0x1f, 0x8b], 'gzip archive'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip archive (or an office document)'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG image'],
  [[0xff, 0xd8, 0xff], 'JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF image'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'office document'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'zstd archive'],
  [[0x42, 0x5a, 0x68], 'bzip2 archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'xz archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z archive'],
];

const asText = 'save the page as text, or copy its text into a text file';
const htmlStart =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}>\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** Throws a DigestError for bytes that are empty, too many, or known to be no text. */
export function refuseForeignBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new DigestError('the file is empty (0 bytes)', { cure: asText });
  if (bytes.length > limits.bytes) {
    const seen = `the file is ${megabytes(bytes.length)}; the limit is ${megabytes(limits.bytes)}`;
    throw new DigestError(seen, { cure: 'split it into several digests' });
  }
  const found = signatures.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (found) throw new DigestError(`the file is a ${found[1]}: binary, not text`, { cure: asText, byte: 0 });
}

/** Throws a DigestError for decoded text that holds NUL characters, is a saved HTML page, or blank. */
export function refuseForeignText(text: string): void {
  const start = text.slice(0, 4096);
  if (start.includes('\0'))
    throw new DigestError('the file holds NUL bytes: binary, not text', { cure: asText });
  if (htmlStart.test(start)) {
    const cure = 'in the browser, save the page as text, or copy the text of the page into a text file';
    throw new DigestError('the file is a saved HTML page, not its text', { cure, line: 1 });
  }
  if (text.trim() === '') throw new DigestError('the file is empty but for white space', { cure: asText });
}

/** Throws a DigestError for a line that no page of text has. */
export function refuseLongLine(lines: Line[]): void {
  const long = lines.find(({ raw }) => raw.length > limits.line);
  if (!long) return;
  const { number: line, raw } = long;
  const message = `a line of ${raw.length} characters; the limit is ${limits.line}`;
  throw new DigestError(message, { cure: 'save the text with its line ends', line });
}
