import { compareDigests } from '../paper/compare-digests.ts';
import type { DigestFacts } from '../paper/digest-facts.ts';
import type { Report } from '../paper/report.ts';
import { statedFacts } from '../paper/stated-facts.ts';

/** A digest among the others. */
export interface ArchivedDigest {
  report: Report;
  /** As 2026-03-12; undefined if neither a person nor the digest states it. */
  date?: string | undefined;
  /** An address or a name; undefined if nobody states it. */
  source?: string | undefined;
  /** The digest before it. */
  previous?: Report | undefined;
}

/** All digests, the latest first: by date where both are known, else by name. */
export function archiveOf(reports: Report[], facts: ReadonlyMap<string, DigestFacts>): ArchivedDigest[] {
  const known = reports.map((report) => {
    const stated = statedFacts(report.boilerplate.map(({ text }) => text));
    const { date = stated.date, source = stated.source } = facts.get(report.digest) ?? {};
    return { report, date, source };
  });
  const dates = new Map(known.flatMap(({ report, date }) => (date ? [[report.digest, date] as const] : [])));
  const sorted = known.toSorted((a, b) => compareDigests(b.report.digest, a.report.digest, dates));
  return sorted.map((digest, at) => ({ ...digest, previous: sorted[at + 1]?.report }));
}
