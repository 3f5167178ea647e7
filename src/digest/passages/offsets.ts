/** From an offset in decoded text to a byte of the file; never decreases. */
export type ToByte = (offset: number) => number;

/** A place of the file: a byte and the 1-based line. */
export interface Place {
  start: number;
  line: number;
}

/** From an offset in decoded text to its place in the file; asked for offsets that rise. */
export type ToPlace = (offset: number) => Place;

/** The places of offsets that `toByte` knows. */
export function toPlaces(file: Uint8Array, toByte: ToByte): ToPlace {
  const lineAt = countLines(file);
  return (offset) => {
    const start = toByte(offset);
    return { start, line: lineAt(start) };
  };
}

/** Line numbers of bytes, which rise. */
export function countLines(bytes: Uint8Array): ToByte {
  const feed = bytes.includes(0x0a) ? 0x0a : 0x0d;
  let [line, next] = [1, bytes.indexOf(feed)];
  return (byte) => {
    while (next >= 0 && next < byte) {
      line += 1;
      next = bytes.indexOf(feed, next + 1);
    }
    return line;
  };
}

/**
 * A map through points that are known; between two of them it divides in proportion. Both lists rise, and have the
 * same length of at least one.
 */
export function toByteMap(offsets: number[], bytes: number[]): ToByte {
  return (offset) => {
    const at = findLast(offsets, offset);
    const [from, to] = [offsets[at]!, offsets[at + 1]];
    if (to === undefined || to === from) return bytes[at]!;
    const share = (offset - from) / (to - from);
    return bytes[at]! + Math.floor(share * (bytes[at + 1]! - bytes[at]!));
  };
}

/** Index of the last number that is at most `limit`, or 0. */
function findLast(numbers: number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (numbers[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * From characters of a text to the bytes that it was decoded from. Exact for UTF-8, UTF-16 and encodings of one byte a
 * character; for others exact to 256 bytes, as no encoder for them is at hand.
 */
export function toCharacterMap(bytes: Uint8Array, text: string, encoding: string, bom: number): ToByte {
  const length = bytes.length - bom;
  if (encoding.startsWith('utf-16')) return (offset) => bom + 2 * offset;
  if (text.length === length) return (offset) => bom + offset;
  return encoding === 'utf-8' ? toUtf8Map(text, bom) : toChunkMap(bytes, encoding, bom);
}

/** Characters between two points of a map. */
const stride = 256;

function toUtf8Map(text: string, bom: number): ToByte {
  const bytes = [bom];
  for (let from = 0; from < text.length; from += stride)
    bytes.push(bytes.at(-1)! + widthOf(text.slice(from, from + stride)));
  return (offset) => {
    const at = Math.min(Math.floor(offset / stride), bytes.length - 1);
    return bytes[at]! + widthOf(text.slice(at * stride, offset));
  };
}

/** Bytes of a piece of text; of a pair of surrogates that two pieces share, the first has three and the second one. */
const widthOf = (piece: string): number =>
  Buffer.byteLength(piece) - (/^[\uDC00-\uDFFF]/.test(piece) ? 2 : 0);

function toChunkMap(bytes: Uint8Array, encoding: string, bom: number): ToByte {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const [offsets, starts] = [[0], [bom]];
  for (let from = bom; from < bytes.length; from += stride) {
    const piece = decoder.decode(bytes.subarray(from, from + stride), { stream: true });
    offsets.push(offsets.at(-1)! + piece.length);
    starts.push(Math.min(from + stride, bytes.length));
  }
  return toByteMap(offsets, starts);
}
