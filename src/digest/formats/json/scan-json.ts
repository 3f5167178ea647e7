import { DigestError } from '../../digest-error.ts';
import { limits } from '../../limits.ts';

/** A value of a JSON text, by its place. */
export interface JsonPart {
  /** Its key, as written, if it is a member of an object. */
  key?: string;
  start: number;
  end: number;
  /** Whether it ends before the text does. */
  isWhole: boolean;
}

/** The offset after a value, or -1 where the text ends in the middle of it. */
export function skipValue(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return skipString(text, start);
  if (first !== '{' && first !== '[') {
    const scalar = /[^\s,:[\]{}"]+/y;
    scalar.lastIndex = start;
    const length = scalar.exec(text)?.[0].length ?? 1;
    return start + length;
  }
  return skipContainer(text, start);
}

function skipContainer(text: string, start: number): number {
  const signs = /["[\]{}]/g;
  signs.lastIndex = start;
  let depth = 0;
  for (let sign = signs.exec(text); sign; sign = signs.exec(text)) {
    if (sign[0] === '"') {
      const end = skipString(text, sign.index);
      if (end < 0) return -1;
      signs.lastIndex = end;
    } else if (sign[0] === '{' || sign[0] === '[') {
      depth += 1;
      if (depth > limits.depth) throw tooDeep(text, sign.index);
    } else if (--depth === 0) return sign.index + 1;
  }
  return -1;
}

function tooDeep(text: string, at: number): DigestError {
  const line = text.slice(0, at).split('\n').length;
  const message = `lists and objects are nested more than ${limits.depth} deep`;
  return new DigestError(message, { cure: 'export the papers as a flat list', line });
}

function tooMany(text: string, at: number): DigestError {
  const line = text.slice(0, at).split('\n').length;
  return new DigestError(`a list of more than ${limits.values} values`, {
    cure: 'split the file into several',
    line,
  });
}

function skipString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return -1;
}

const between = /[\s,\p{Cc}\uFEFF]*/uy;

/** The values that stand one after another from an offset on, up to a closing bracket or the end. */
export function partsFrom(text: string, from: number, hasKeys = false): JsonPart[] {
  const parts: JsonPart[] = [];
  let at = from;
  for (;;) {
    between.lastIndex = at;
    at += between.exec(text)![0].length;
    if (at >= text.length || text[at] === ']' || text[at] === '}') return parts;
    if (parts.length === limits.values) throw tooMany(text, at);
    const key = hasKeys ? readKey(text, at) : undefined;
    const start = key ? key.end : at;
    const end = start < text.length ? skipValue(text, start) : -1;
    const isWhole = end >= 0;
    parts.push({ ...(key && { key: key.key }), start, end: isWhole ? end : text.length, isWhole });
    at = isWhole ? end : text.length;
  }
}

/** The members of an object or the items of a list that starts at an offset. */
export const membersOf = (text: string, start: number): JsonPart[] =>
  partsFrom(text, start + 1, text[start] === '{');

const colon = /\s*:?\s*/y;

function readKey(text: string, start: number): { key: string; end: number } {
  const end = skipValue(text, start);
  if (end < 0) return { key: '', end: text.length };
  colon.lastIndex = end;
  return { key: text.slice(start, end).replace(/^"|"$/g, ''), end: end + colon.exec(text)![0].length };
}
