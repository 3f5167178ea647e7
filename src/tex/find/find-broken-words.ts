import { isWord } from './is-word.ts';
import type { Segment } from '../segment.ts';
import { listWords } from '../../text/list-words.ts';
import words from '../words.json' with { type: 'json' };

const prefixes: ReadonlySet<string> = new Set(listWords(words.prefixes.words));

/**
 * Hyphens that only broke a word at a line's end: `anno-tated` is one word, `well-known` keeps its hyphen.
 *
 * @param broken words that a hyphen at a line's end parted, as they stand in the source
 */
export function findBrokenWords(source: string, broken: string[]): Segment[] {
  return broken
    .filter(isOneWord)
    .flatMap((word) =>
      placesOf(source, word).map((start): Segment => {
        const hyphen = start + word.search(/[-\u2010]/);
        return { kind: 'text', start: hyphen, end: hyphen + 1, to: '', rule: 'hyphen' };
      }),
    )
    .sort((one, other) => one.start - other.start);
}

function placesOf(source: string, word: string): number[] {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}-])`, 'gu');
  return [...source.matchAll(whole)].map(({ index }) => index);
}

/** Whether the parts make a word; of words that no list has, whether neither part is one. */
function isOneWord(broken: string): boolean {
  const [start = '', end = ''] = broken.split(/[-\u2010]/);
  if (!/^\p{L}?\p{Ll}+$/u.test(start) || !/^\p{Ll}+$/u.test(end)) return false;
  return isWord(start + end) || (!isWord(start) && !isWord(end) && !prefixes.has(start.toLowerCase()));
}
