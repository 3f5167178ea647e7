import type { DigestFacts } from './digest-facts.ts';
import { isDate } from './natural-forms.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = `(${months.join('|')})[a-z]*\\.?`;

/** Days with their year; one without, or of numbers whose order is not plain (03/12/2026), is never guessed. */
const dayPatterns: [pattern: RegExp, order: 'ymd' | 'mdy' | 'dmy'][] = [
  [/\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g, 'ymd'],
  [new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)\\b`, 'gi'), 'mdy'],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${month},?\\s+((?:19|20)\\d\\d)\\b`, 'gi'), 'dmy'],
];

const sourceLine = /^(?:source|saved from|retrieved from)\s*:\s*(\S.*?)\s*$/i;

/**
 * What the lines of a digest around its papers say about its date and source; each only if they say one thing.
 *
 * @param lines texts of the digest's boilerplate
 */
export function statedFacts(lines: string[]): DigestFacts {
  const days = new Set(lines.flatMap(daysIn));
  const sources = new Set(lines.flatMap((line) => sourceLine.exec(line.trim())?.[1] ?? []));
  const only = (values: Set<string>): string | undefined => (values.size === 1 ? [...values][0] : undefined);
  return { date: only(days), source: only(sources) };
}

function daysIn(text: string): string[] {
  return dayPatterns.flatMap(([pattern, order]) =>
    [...text.matchAll(pattern)].flatMap(([, ...parts]) => {
      const part = (letter: string): string => parts[order.indexOf(letter)]!;
      const name = months.indexOf(part('m').slice(0, 3).toLowerCase()) + 1;
      const date = [part('y'), String(name || part('m')).padStart(2, '0'), part('d').padStart(2, '0')].join(
        '-',
      );
      return isDate(date) ? [date] : [];
    }),
  );
}
