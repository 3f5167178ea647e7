import type { Detection, Sample } from './format.ts';

/** What the bytes of a binary format have. */
export interface Signature {
  /** The format as a message names it, with its article. */
  title: string;
  /** Its first bytes. */
  bytes: number[];
  /** A text at the file's start or end, among the names of an archive's files. */
  within?: string | RegExp;
}

/** How sure it is that a file has a binary format, by its bytes. */
export function detectByBytes({ title, bytes: start, within }: Signature, { bytes }: Sample): Detection {
  const isKnown = start.every((byte, index) => bytes[index] === byte);
  if (!isKnown || (within !== undefined && !holds(bytes, within))) return { confidence: 0, reason: '' };
  return { confidence: within === undefined ? 0.98 : 1, reason: `its first bytes are those of ${title}` };
}

/** Whether the names of an archive's files, at its start or end, hold a text. */
function holds(bytes: Uint8Array, text: string | RegExp): boolean {
  const ends = [bytes.subarray(0, 4096), bytes.subarray(-65_536)];
  return ends.some((part) => new TextDecoder('latin1').decode(part).search(text) >= 0);
}
