import { fields } from '../paper/fields.ts';
import type { Report } from '../paper/report.ts';
import { toSentence } from '../text/to-sentence.ts';

/** A field's name within a sentence; that of a field which no longer exists stays as it is. */
export const labelOfField = (key: string): string =>
  (fields[key as keyof typeof fields]?.label ?? key).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) =>
    letter.toLowerCase(),
  );

/** What a digest states, what of it has no page, and what is in doubt, in sentences; may be empty. */
export function summarize({ records, rejects, doubts = [] }: Report): string {
  const keys = records.flatMap(({ stated = [] }) => stated);
  const counts = [...Map.groupBy(keys, (key) => key)].map(
    ([key, of]) => `${labelOfField(key)} (${of.length === records.length ? 'all' : of.length})`,
  );
  const parts = rejects.length === 1 ? '1 part has' : `${rejects.length} parts have`;
  return [
    counts.length > 0 ? `It states: ${counts.join(', ')}` : '',
    rejects.length > 0 ? `${parts} no page` : '',
    ...doubts,
  ]
    .filter(Boolean)
    .map(toSentence)
    .join(' ');
}
