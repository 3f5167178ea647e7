import { listWords } from '../../text/list-words.ts';
import type { Segment } from '../segment.ts';
import words from '../words.json' with { type: 'json' };
import { webAddress } from './web-address.ts';

const url = /\bhttps?:\/\/(?:[^\s<>"{}|\\^`$\p{Script=Han}\u3000-\u303f\uff00-\uffef]|\\[_%#&~])+/giu;
const rest = [
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g,
  /\bwww\.[^\s<>"{}|\\^`]+/gi,
  new RegExp(
    String.raw`(?<![\w/.])(?:[\w-]{1,80}\.){1,6}(?:${listWords(words.endings.words).join('|')})\b(?:/[^\s<>"{}|\\^\`]*)?`,
    'gi',
  ),
  /(?<![\w.])~?(?:\.{0,2}\/[\w.~-]{2,80}){2,}/g,
  /\b[A-Za-z]:\\[^\s{}$]+/g,
  /(?<![\w\\])__\w{1,60}__(?!\w)/g,
  /(?<![\w\\$^_])(?![A-Za-z](?:_\d[A-Za-z])+_\d)[A-Za-z][A-Za-z0-9]{0,40}(?:_[A-Za-z0-9]{1,40}){2,8}(?![\w{])/g,
  /```[^`]*```/g,
  /(?<![`\\])`[^`'\s]{1,80}`(?!`)/g,
];

/** Finds addresses, file names, identifiers and code in plain text: ranges where nothing is read as TeX. */
export function findVerbatim(source: string): Segment[] {
  const found: Segment[] = [...source.matchAll(url)].map(toAddress);
  for (const pattern of rest) {
    for (const { index, 0: text } of source.matchAll(pattern)) {
      found.push({ kind: 'verbatim', start: index, end: index + withoutEnd(text).length });
    }
  }
  return withoutOverlap(found.sort((one, other) => one.start - other.start || other.end - one.end));
}

function toAddress(match: RegExpMatchArray): Segment {
  const text = withoutEnd(match[0]);
  const start = match.index ?? 0;
  const place = { start, end: start + text.length };
  const shown = text.replace(/\\([_%#&~])/g, '$1');
  const url = webAddress(shown);
  return url ? { kind: 'address', ...place, url, shown } : { kind: 'verbatim', ...place };
}

/** An address without the punctuation of the sentence around it. */
function withoutEnd(text: string): string {
  const bare = text.replace(/[.,;:!?'*\]]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? withoutEnd(bare.slice(0, -1)) : bare;
}

function withoutOverlap(sorted: Segment[]): Segment[] {
  const kept: Segment[] = [];
  for (const segment of sorted) {
    if (segment.start >= (kept.at(-1)?.end ?? 0)) kept.push(segment);
  }
  return kept;
}
