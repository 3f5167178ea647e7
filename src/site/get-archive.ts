import { archiveOf } from '../library/archive.ts';
import type { ArchivedDigest } from '../library/archive.ts';
import { readDigestFacts } from '../paper/read-digest-facts.ts';
import { readReports } from '../paper/read-reports.ts';
import { findPlaces } from '../system/find-places.ts';
import { makeSource } from './reads/reads.ts';

let known: ArchivedDigest[] | undefined;

/** The digests of this library, the latest first. They are read once per build, and each time during development. */
export const getArchive = makeSource('archive', readArchive);

/** When a digest was made, by its name, if that is known. */
export const digestDate = makeSource(
  'digestDate',
  (name) => readArchive().find(({ report }) => report.digest === name)?.date,
);

function readArchive(): ArchivedDigest[] {
  if (known && !import.meta.env.DEV) return known;
  const { reports, digests } = findPlaces();
  known = archiveOf(readReports(reports), readDigestFacts(digests));
  return known;
}
