import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Scan } from './scan.ts';

const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));/y;

/** Reads an HTML character reference, even if its `&` was escaped for TeX. It is decoded only once. */
export function readEntity(scan: Scan, skip = 0): boolean {
  const match = scan.match(entity, skip);
  const character = match && decode(match);
  if (!character) return false;
  scan.take(skip + match[0].length, character, 'entity');
  return true;
}

function decode([, decimal, hexadecimal, name]: RegExpExecArray): string | false {
  if (name) return decodeNamedCharacterReference(name);
  const code = decimal ? parseInt(decimal, 10) : parseInt(hexadecimal ?? '', 16);
  return code > 31 && code < 0x110000 && String.fromCodePoint(code);
}
