import type { Decoded } from '../bytes/decode.ts';

/** A place in a digest. */
export interface Place {
  /** 0-based byte offset. */
  byte: number;
  /** 1-based line, as editors count. */
  line: number;
}

/** Finds the places of characters of a decoded digest, which must be asked for in ascending order. Linear in total. */
export function placeOf({ text, encoding, bom }: Decoded, bytes: Uint8Array): (at: number) => Place {
  const widthOf = widthsIn(encoding, bytes.subarray(bom));
  const lineEnds = /\r\n|[\n\r]/g;
  let lineEnd = lineEnds.exec(text);
  let [from, byte, line] = [0, bom, 1];
  return (at) => {
    for (; lineEnd && lineEnd.index + lineEnd[0].length <= at; lineEnd = lineEnds.exec(text)) line += 1;
    byte += widthOf(text.slice(from, at));
    from = at;
    return { byte, line };
  };
}

/** The bytes that parts of a text take, which are given in order. */
function widthsIn(encoding: string, body: Uint8Array): (part: string) => number {
  if (encoding === 'utf-8') return Buffer.byteLength;
  if (encoding.startsWith('utf-16')) return (part) => 2 * part.length;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let at = 0;
  return (part) => {
    const start = at;
    for (let length = 0; length < part.length && at < body.length; at += 1)
      length += decoder.decode(body.subarray(at, at + 1), { stream: true }).length;
    return at - start;
  };
}
