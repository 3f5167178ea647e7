import { fields } from '../paper/fields.ts';
import type { Report } from '../paper/report.ts';

/** Reads a field's name as a page shows it; that of a field which no longer exists stays as it is. */
export const labelOfField = (key: string): string =>
  (fields[key as keyof typeof fields]?.label ?? key).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) =>
    letter.toLowerCase(),
  );

/** What a digest states, in words: `authors of 20 papers, venue of 3`; undefined if it states nothing. */
export function statedLine({ records }: Report): string | undefined {
  const keys = records.flatMap(({ stated = [] }) => stated);
  const counts = [...Map.groupBy(keys, (key) => key)].map(([key, of]) => [labelOfField(key), of.length] as const);
  if (counts.length === 0) return undefined;
  const all = records.length;
  return counts.map(([label, count]) => `${label} of ${count === all ? 'all' : count}`).join(', ');
} // prettier-ignore
