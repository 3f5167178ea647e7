import { archiveOf } from '../library/archive.ts';
import type { ArchivedDigest } from '../library/archive.ts';
import { digestLinePath, digestPages } from '../library/digest-pages.ts';
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

/** Where a digest's page shows a line, below the base; by the line and the digest's name: `12 march`. */
const lineAddress = makeSource('lineAddress', (key) => {
  const at = key.indexOf(' ');
  const [line, name] = [Number(key.slice(0, at)), key.slice(at + 1)];
  const report = readArchive().find((one) => one.report.digest === name)?.report;
  return `${digestLinePath(name, report ? digestPages(report) : [], line)}#line-${line}`;
});

/** Where a digest's page shows a line, below the base. */
export const lineInDigest = (digest: string, line: number): string => lineAddress(`${line} ${digest}`);

function readArchive(): ArchivedDigest[] {
  if (known && !import.meta.env.DEV) return known;
  const { reports, digests } = findPlaces();
  known = archiveOf(readReports(reports), readDigestFacts(digests));
  return known;
}
