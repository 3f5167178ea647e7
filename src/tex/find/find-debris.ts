import { listWords } from '../../text/list-words.ts';
import type { Segment } from '../segment.ts';
import words from '../words.json' with { type: 'json' };

/** Patterns of text that lost its backslashes; `to` replaces the first group. */
const patterns: { shape: RegExp; to: string; rule: string }[] = [
  { shape: /(?<=\()((?:rm|bf|it|sf|tt|sc) )(?=[A-Z][\w-]*\))/g, to: '', rule: 'font-switch' },
  {
    shape: new RegExp(
      `(?<=(?:^|[\\s(~])\\d+(?:\\.\\d+)?)( x)(?= (?:${listWords(words.comparatives.words).join('|')})\\b)`,
      'gm',
    ),
    to: '×',
    rule: 'factor',
  },
];

/** Finds remains of damaged TeX that are not mathematical notation: `(rm StatsQ)`, `13 x faster`. */
export function findDebris(source: string): Segment[] {
  return patterns
    .flatMap(({ shape, to, rule }) =>
      [...source.matchAll(shape)].map(({ index, 1: gone = '' }): Segment => ({
        kind: 'text',
        start: index,
        end: index + gone.length,
        to,
        rule,
      })),
    )
    .sort((one, other) => one.start - other.start);
}
