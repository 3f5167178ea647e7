import type { Sample } from './format.ts';

/** Bytes that a format is known by. */
const enough = 64 * 1024;

/** What a file shows before it is read: its start, in the encoding that a byte order mark names, else in UTF-8. */
export function toSample(bytes: Uint8Array, file: string): Sample {
  const start = bytes.subarray(0, enough);
  const encoding = start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8'; // prettier-ignore
  const head = new TextDecoder(encoding).decode(start).replace(/\r\n?/g, '\n');
  return { bytes, head, ending: /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '' };
}
