import { listWords } from '../../text/list-words.ts';
import type { Segment } from '../segment.ts';
import words from '../words.json' with { type: 'json' };

const openers = listWords(words.openers.words).join('|');
const sentence = new RegExp(`(?<=(?:[a-z]{3}|[a-z]{2}\\d?|[\\])”"'])[.!?])(?=(?:${openers})(?:[ ,]|$))`, 'g');
const enumerator = /(?<=(?:^|[\s:;,.])\((?:[1-9]|1\d|i{2,3}|i?v|vi{1,3})\))(?=[a-z]{2}|[A-Z][a-z])/gm;

/** Finds missing spaces between two sentences (`stability.We`) or after an enumerator (`(1)assuming`). */
export function findLostBlanks(source: string): Segment[] {
  return [...source.matchAll(sentence), ...source.matchAll(enumerator)]
    .map(({ index }): Segment => ({ kind: 'text', start: index, end: index, to: ' ', rule: 'lost-blank' }))
    .sort((one, other) => one.start - other.start);
}
