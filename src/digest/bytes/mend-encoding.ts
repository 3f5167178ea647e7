import { type ToByte, toByteMap } from '../passages/offsets.ts';

/** A byte that is not UTF-8, and its place in the file. */
export interface StrayByte {
  /** 0-based offset. */
  byte: number;
  value: number;
  /** 1-based line, as editors count. */
  line: number;
}

/** A file in which some bytes are not UTF-8, as UTF-8. */
export interface Mended {
  bytes: Uint8Array;
  /** Bytes that were read as Windows-1252. */
  mended: StrayByte[];
  /** Bytes that make no sense in Windows-1252 either: U+FFFD stands in their place. */
  unread: StrayByte[];
  /** From an offset in `bytes` to one in the file. */
  toOriginal: ToByte;
}

/** Stray bytes of a file at most: one with more is not UTF-8 with a few slips. */
const most = 100_000;

/**
 * Mends a file of UTF-8 into which text in Windows-1252 (or ISO 8859-1) was pasted: each stray byte that makes a likely
 * character where it stands is read as such. Undefined for a file that is mostly not UTF-8: its encoding must be named.
 */
export function mendEncoding(bytes: Uint8Array): Mended | undefined {
  if (isUtf16(bytes)) return undefined;
  const { characters, ...mended } = mendBytes(bytes);
  const count = mended.mended.length + mended.unread.length;
  return count > 0 && count <= Math.min(characters, most) ? mended : undefined;
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The same for any bytes, and how many characters of several bytes are UTF-8. */
export function mendBytes(bytes: Uint8Array): Mended & { characters: number } {
  const [mended, unread]: [StrayByte[], StrayByte[]] = [[], []];
  const pieces: Uint8Array[] = [];
  const [offsets, originals] = [[0], [0]];
  let [at, from, length, line, characters] = [0, 0, 0, 1, 0];
  while (at < bytes.length && mended.length + unread.length <= most) {
    const value = bytes[at]!;
    const width = value < 0x80 ? 1 : widthAt(bytes, at);
    if (width > 0) {
      if (width > 1) characters += 1;
      else if (value === 0x0a || (value === 0x0d && bytes[at + 1] !== 0x0a)) line += 1;
      at += width;
      continue;
    }
    const end = endOfRun(bytes, at);
    const text = toLikely(bytes, at, end);
    for (let stray = at; stray < end; stray += 1)
      (text ? mended : unread).push({ byte: stray, value: bytes[stray]!, line });
    const instead = Buffer.from(text ?? '\uFFFD'.repeat(end - at));
    pieces.push(bytes.subarray(from, at), instead);
    length += at - from;
    offsets.push(length, length + instead.length);
    originals.push(at, end);
    length += instead.length;
    [at, from] = [end, end];
  }
  pieces.push(bytes.subarray(from));
  offsets.push(length + bytes.length - from);
  originals.push(bytes.length);
  return {
    bytes: Buffer.concat(pieces),
    mended,
    unread,
    toOriginal: toByteMap(offsets, originals),
    characters,
  };
}

/** Bytes of the UTF-8 character that begins at a byte above 0x7F; 0 if none does. */
function widthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const width = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let next = 1; next < width; next += 1) if ((bytes[at + next]! & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1]!;
  const isOverlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const isNone = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return isOverlong || isNone ? 0 : width;
}

function endOfRun(bytes: Uint8Array, start: number): number {
  let end = start + 1;
  while (end < bytes.length && bytes[end]! >= 0x80 && widthAt(bytes, end) === 0) end += 1;
  return end;
}

/** Stray bytes in a row: words have two at most, other encodings write longer runs. */
const longestRun = 2;
/** Characters that texts have beside letters: quotes, dashes, blanks and signs of measures. */
const marks = /^[‘’“”–—…«»\u00A0°±×·µ§]$/;
const windows = new TextDecoder('windows-1252');

/** A run of stray bytes as Windows-1252, if each is likely where it stands. */
function toLikely(bytes: Uint8Array, start: number, end: number): string | undefined {
  const isCutOff = end === bytes.length && bytes[start]! >= 0xc2;
  if (isCutOff || end - start > longestRun) return undefined;
  const text = windows.decode(bytes.subarray(start, end));
  const around = [letterAt(bytes, start - 1), ...text, letterAt(bytes, end)];
  const isLikely = [...text].every(
    (character, at) => marks.test(character) || isLikelyLetter(character, around[at]!, around[at + 2]!),
  );
  return isLikely ? text : undefined;
}

const letterAt = (bytes: Uint8Array, at: number): string => {
  const letter = String.fromCharCode(bytes[at] ?? 0x20);
  return /[A-Za-z]/.test(letter) ? letter : ' ';
};

/** A letter within a word, in capitals only at its start or among capitals. */
function isLikelyLetter(letter: string, before: string, after: string): boolean {
  if (!/\p{L}/u.test(letter) || !/\p{L}/u.test(before + after)) return false;
  const isCapital = /\p{Lu}/u.test(letter);
  const isWithinSmall = /\p{Ll}/u.test(before) || (/\p{Lu}/u.test(before) && /\p{Ll}/u.test(after));
  return isCapital ? !isWithinSmall : !/\p{Lu}/u.test(after);
}
