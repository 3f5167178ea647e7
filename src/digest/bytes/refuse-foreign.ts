import { DigestError } from '../digest-error.ts';
import { limits } from '../limits.ts';
import type { Line } from '../lines/to-lines.ts';

const asText = 'save the page as text, or copy its text into a text file';
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** Throws a DigestError for a file that is empty or too large. */
export function refuseSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new DigestError('the file is empty (0 bytes)', { cure: asText });
  if (bytes.length > limits.bytes) {
    const seen = `the file is ${megabytes(bytes.length)}; the limit is ${megabytes(limits.bytes)}`;
    throw new DigestError(seen, { cure: 'split it into several digests' });
  }
}

/** Throws a DigestError for decoded text that holds NUL characters, or is blank. */
export function refuseForeignText(text: string): void {
  const start = text.slice(0, 4096);
  if (start.includes('\0'))
    throw new DigestError('the file holds NUL bytes: binary, not text', { cure: asText });
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
