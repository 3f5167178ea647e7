import { decode } from '../../bytes/decode.ts';
import { type ToByte, toCharacterMap } from '../../passages/offsets.ts';
import { decodeHtml } from '../html/decode-html.ts';
import { decodeTransfer } from './decode-transfer.ts';
import type { MailPart } from './to-parts.ts';
import { unflow } from './unflow.ts';

/** A part's text, and the way from its characters to bytes of the file. */
export interface PartText {
  text: string;
  toByte: ToByte;
}

/** Decodes a part of text: transfer, flowed lines, letters. */
export function decodePart(file: Uint8Array, part: MailPart, asked?: string): PartText {
  const { start, end, encoding, isFlowed, isSpaceless, charset } = part;
  const plain = decodeTransfer(file, start, end, encoding);
  const transferred = isFlowed ? unflow(plain, isSpaceless) : plain;
  const decoded = decodeLetters(transferred.bytes, part.type, asked ?? charset);
  const toOwn = toCharacterMap(transferred.bytes, decoded.text, decoded.encoding, decoded.bom);
  return { text: decoded.text, toByte: (offset) => transferred.toByte(toOwn(offset)) };
}

/** Old mail programs send letters of Windows without saying so, and say UTF-8 or ASCII by habit. */
const fallback = 'windows-1252';

function decodeLetters(bytes: Uint8Array, type: string, charset = ''): ReturnType<typeof decode> {
  const isHabit = /^(?:us-)?ascii$|^utf-?8$|^unknown/i.test(charset) || charset === '';
  const ways = [
    () => (isHabit ? decode(bytes) : decode(bytes, charset)),
    () => (type === 'text/plain' ? decode(bytes) : decodeHtml(bytes)),
  ];
  for (const way of ways) {
    try {
      return way();
    } catch {
      continue;
    }
  }
  return decode(bytes, fallback);
}
