import { toDoi } from '../../paper/natural-forms.ts';
import { plainText } from './plain-text.ts';
import type { SourceRecord } from '../types.ts';

/**
 * A line of arXiv's metadata snapshot, as far as it is read. Source: the data set "arXiv" on Kaggle, which arXiv
 * publishes every week under CC0.
 */
interface SnapshotLine {
  id: string;
  title: string;
  abstract: string;
  authors?: string | null;
  authors_parsed?: string[][] | null;
  comments?: string | null;
  doi?: string | null;
  'journal-ref'?: string | null;
  versions?: { version: string; created: string }[] | null;
  update_date?: string | null;
}

/** Whether a JSON value is a line of the snapshot. */
export function isSnapshotLine(value: unknown): value is SnapshotLine {
  const line = value as Partial<SnapshotLine> | null;
  const texts = [line?.id, line?.title, line?.abstract];
  return (
    texts.every((text) => typeof text === 'string') && ('authors_parsed' in line! || 'categories' in line!)
  );
}

/** Reads a line of the snapshot. */
export function readSnapshotLine(line: SnapshotLine): SourceRecord {
  const versions = (line.versions ?? []).flatMap(({ version, created }) => {
    const date = toDay(created);
    return date ? [{ version, date }] : [];
  });
  const doi = line.doi?.trim().split(/\s+/, 1)[0];
  const venue = line['journal-ref'];
  const published = versions[0]?.date ?? line.update_date ?? undefined;
  return {
    id: line.id,
    title: plainText(line.title),
    abstract: line.abstract.trim(),
    stated: {
      ...authorsOf(line),
      ...(published && { published }),
      ...(venue && { venue: plainText(venue) }),
      arxivId: line.id,
      ...(doi && { doi: toDoi(doi) }),
    },
    ...(versions.length > 0 && { versions }),
    ...(isWithdrawn(line) && { isWithdrawn: true }),
  };
}

function authorsOf({ authors_parsed: parsed }: SnapshotLine): { authors?: string[] } {
  const authors = (parsed ?? [])
    .map(([last = '', first = '', suffix = '']) => plainText([first, last, suffix].filter(Boolean).join(' ')))
    .filter((name) => name !== '');
  return authors.length > 0 ? { authors } : {};
}

/** A withdrawn paper keeps its record: its abstract or its comment says so. */
const isWithdrawn = ({ comments, abstract }: SnapshotLine): boolean =>
  /^\s*(?:this (?:paper|article|submission|manuscript|work)\b.{0,40}\b)?(?:has been |is |was )?withdrawn\b/i.test(
    comments ?? '',
  ) ||
  /^\s*this (?:paper|article|submission|manuscript|work) (?:has been|is|was) withdrawn\b/i.test(abstract);

/** "Mon, 2 Apr 2007 19:18:42 GMT" as "2007-04-02"; undefined if it is no date. */
function toDay(text: string): string | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
