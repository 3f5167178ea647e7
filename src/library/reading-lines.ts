import { fields } from '../paper/fields.ts';
import type { Report } from '../paper/report.ts';

const labels: Record<string, string> = {
  abstract: 'Abstract',
  section: 'Section',
  ...Object.fromEntries(Object.entries(fields).map(([key, { label }]) => [key, label])),
};

/** What a digest's page says of how a structured file was read; nothing for text. */
export function readingLines({ format, reading }: Report): string[] {
  if (!reading) return [];
  const { of, fields: read, leftOut } = reading;
  const told = Map.groupBy(read, ({ field }) => field);
  const stated = [...told].map(
    ([field, rows]) =>
      `${labels[field] ?? field} from ${[...new Set(rows.flatMap(({ names }) => names))].join(', ')}`,
  );
  const kind = of ? `${format} of ${of}` : format;
  return [
    `Read as ${kind}. ${stated.join('; ')}.`,
    ...(leftOut.length > 0 ? [`Left out: ${leftOut.join(', ')}.`] : []),
  ];
}
