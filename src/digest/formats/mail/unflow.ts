import { toByteMap } from '../../passages/offsets.ts';
import type { Transferred } from './decode-transfer.ts';

const [feed, cr, blank, mark, dash] = [0x0a, 0x0d, 0x20, 0x3e, 0x2d];

/**
 * Joins the lines of a text that ends those with a blank which go on (RFC 3676); quoted lines and the line above a
 * signature stay.
 *
 * @param isSpaceless whether the blank goes too, as in scripts that write none
 */
export function unflow({ bytes, toByte }: Transferred, isSpaceless: boolean): Transferred {
  const joined = new Uint8Array(bytes.length);
  const [offsets, places] = [[0], [0]];
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    const next = byte === feed ? at + 1 : byte === cr && bytes[at + 1] === feed ? at + 2 : 0;
    const goesOn = next > 0 && bytes[at - 1] === blank && bytes[next] !== mark && !isSignature(bytes, at - 3);
    if (!goesOn) joined[length++] = byte;
    else {
      if (isSpaceless) length -= 1;
      at = next - 1;
      if (bytes[next] === blank) at += 1;
      offsets.push(length);
      places.push(at + 1);
    }
  }
  const own = toByteMap([...offsets, length], [...places, bytes.length]);
  return { bytes: joined.subarray(0, length), toByte: (offset) => toByte(own(offset)) };
}

/** Whether a line that begins at `start` is "-- ". */
const isSignature = (bytes: Uint8Array, start: number): boolean =>
  bytes[start] === dash && bytes[start + 1] === dash && (start === 0 || bytes[start - 1] === feed);
