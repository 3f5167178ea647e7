import type { Report } from '../../paper/report.ts';
import { UserError } from '../../paper/user-error.ts';
import type { LibraryState } from '../read/read-library-state.ts';
import type { Decision } from './change-library.ts';
import { entryOf } from './entry-of.ts';

/**
 * Takes a record out of a paper: it becomes a paper of its own in the next run, and is never joined with this one again.
 *
 * @param place the digest in which the record stands, and if there are several its line: `week-2` or `week-2:17`
 * @throws UserError if the paper has no such record, or no other.
 */
export function splitPaper(library: LibraryState, reports: Report[], slug: string, place: string): Decision {
  const entry = entryOf(library, slug);
  const [, digest = place, line] = /^(.*?)(?::(\d+))?$/.exec(place) ?? [];
  const own = reports.flatMap((report) => (report.digest === digest ? report.records : []));
  const found = own.filter(
    (record) => record.slug === slug && (line === undefined || record.line === Number(line)),
  );
  const records = new Set(found.map(({ record }) => record));
  const rest = entry.records.filter((record) => !records.has(record));
  if (records.size === 0)
    throw new UserError(`${slug} has no record in ${place}`, `see content/reports/${digest}.json`, 2);
  const others = reports.flatMap((report) => report.records).filter((record) => record.slug === slug);
  if (others.every(({ record }) => records.has(record)))
    throw new UserError(`${place} has the only record of ${slug}`, 'name another digest or line', 2);
  const next = { ...entry, records: rest, apart: [...new Set([...entry.apart, ...records])].toSorted() };
  return { manifest: new Map(library.manifest).set(slug, next) };
}
