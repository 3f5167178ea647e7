import { DigestError } from '../digest-error.ts';

/** A digest's bytes as text, without byte order mark. */
export interface Decoded {
  text: string;
  /** Label of TextDecoder: `utf-8`, `utf-16le`, `windows-1252` … */
  encoding: string;
  /** Length of the byte order mark in bytes. */
  bom: number;
}

/** A digest that is read as UTF-8 and breaks it. */
export class InvalidUtf8 extends DigestError {}

const boms: [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Text of `bytes`. A byte order mark decides; else `encoding` (any label of the Encoding Standard); else UTF-8.
 * Throws a DigestError with line and byte where the bytes do not fit, for UTF-8 an `InvalidUtf8`: nothing is replaced
 * in silence.
 */
export function decode(bytes: Uint8Array, encoding = 'utf-8'): Decoded {
  const mark = boms.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  const decoder = toDecoder(mark?.[1] ?? encoding);
  const bom = mark?.[0].length ?? 0;
  const body = bytes.subarray(bom);
  try {
    return { text: decoder.decode(body), encoding: decoder.encoding, bom };
  } catch {
    throw toError(body, bom, decoder.encoding);
  }
}

function toDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    const cure = 'give a name such as utf-8, utf-16le, windows-1252, gb18030 or shift_jis';
    throw new DigestError(`unknown encoding "${label}"`, { cure });
  }
}

function toError(body: Uint8Array, bom: number, encoding: string): DigestError {
  const cure =
    'save the file as UTF-8, or name its encoding: --encoding NAME (often windows-1252 or gb18030)';
  if (encoding !== 'utf-8') return new DigestError(`the bytes are not ${encoding.toUpperCase()}`, { cure });
  const { offset, line } = findInvalidUtf8(body);
  const value = `0x${(body[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const message = `invalid UTF-8 at byte ${offset + bom} (${value})`;
  return new InvalidUtf8(message, { cure, line, byte: offset + bom });
}

/** Where UTF-8 first breaks: the first replacement character that the bytes do not spell themselves. */
function findInvalidUtf8(body: Uint8Array): { offset: number; line: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    const isSpelled = body[offset] === 0xef && body[offset + 1] === 0xbf && body[offset + 2] === 0xbd;
    if (!isSpelled) return { offset, line: text.slice(0, at).split(/\r\n|[\r\n]/).length };
    offset += 3;
    from = at + 1;
  }
  return { offset, line: 1 };
}
