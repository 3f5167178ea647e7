import commonWords from '@nkzw/safe-word-list';
import type { Line } from '../lines/to-lines.ts';

/** Whether the hyphen between two pieces of a word belongs to the end of a line, not to the word. */
export type IsBroken = (first: string, second: string) => boolean;

/** First and last parts of compounds, which keep their hyphen whatever else is known. */
const compoundStart =
  /^(?:self|non|pre|post|multi|semi|anti|inter|intra|co|re|un|sub|super|meta|cross|well|high|low|long|short|full|half|large|small|deep|real|open|closed|end|few|zero|one|two|three|single|double|mini|micro|macro|hyper|ultra|pseudo|quasi|on|off|in|out|up|down|fine|hand|human|state|model|data|task|time|user|x|\p{L})$/iu;
const compoundEnd =
  /^(?:based|aware|free|driven|like|wise|level|specific|agnostic|centric|oriented|guided|invariant|equivariant|dependent|independent|efficient|scale|shot|step|order|dimensional|linear|training|supervised|the|of|to|and)$/i;
const lastPiece = /(\p{L}+)-$/u;
const firstPiece = /^(\p{Ll}+)/u;
/** Fewer words broken at line ends are compounds. */
const fewest = 2;

/**
 * Learns from a digest whether its lines were hyphenated, and which words are whole: one that the digest has
 * elsewhere, or whose second piece is no word of its own.
 */
export function findHyphens(lines: Pick<Line, 'text'>[]): IsBroken {
  const words = new Set<string>(commonWords);
  const pairs: [first: string, second: string][] = [];
  lines.forEach(({ text }, index) => {
    const first = lastPiece.exec(text)?.[1];
    const second = firstPiece.exec(lines[index + 1]?.text ?? '')?.[1];
    if (first && second) pairs.push([first, second]);
    const isAfterHyphen = lastPiece.test(lines[index - 1]?.text ?? '');
    const inner = text.replace(lastPiece, '').replace(isAfterHyphen ? firstPiece : '', '');
    for (const word of inner.match(/\p{L}{2,}/gu) ?? []) words.add(word.toLowerCase());
  });
  const isWord = (word: string): boolean => words.has(word.toLowerCase());
  const isPiece: IsBroken = (first, second) =>
    isWord(first + second) || (!isWord(second) && !compoundStart.test(first) && !compoundEnd.test(second));
  const broken = pairs.filter(([first, second]) => isPiece(first, second));
  const isHyphenated = broken.length >= fewest && broken.length > pairs.length / 2;
  return isHyphenated ? isPiece : () => false;
}
