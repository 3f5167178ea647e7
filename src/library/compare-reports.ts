import type { Report } from '../paper/report.ts';

/** A number that an abstract claims, as a digest has it. */
export type ReportedClaim = NonNullable<Report['records'][number]['claims']>[number];

/** A paper in one of two digests, or both. */
export interface ComparedPaper {
  slug: string;
  /** As the later of the digests that have it writes it. */
  title: string;
}

/** A paper whose words differ between two digests. */
export interface ChangedPaper extends ComparedPaper {
  /** Its title in the earlier digest, if that differs. */
  oldTitle?: string | undefined;
  /** Claims that only the later digest has. */
  newClaims: ReportedClaim[];
  /** Claims that only the earlier digest has. */
  goneClaims: ReportedClaim[];
}

/** What became of the papers of one digest in the next, each in the order of its digest. */
export interface DigestChanges {
  added: (ComparedPaper & { claims: ReportedClaim[] })[];
  gone: ComparedPaper[];
  changed: ChangedPaper[];
  same: ComparedPaper[];
}

/** About the bytes of a paper's HTML among the changes. */
export function changeWeight(
  paper: Partial<ChangedPaper> & ComparedPaper & { claims?: ReportedClaim[] },
): number {
  const { slug, title, oldTitle = '', claims = [], newClaims = [], goneClaims = [] } = paper;
  const [ofPaper, ofClaim] = [80, 120];
  const count = claims.length + newClaims.length + goneClaims.length;
  return ofPaper + slug.length + title.length + oldTitle.length + count * ofClaim;
}

/** What changes are called, in the order in which they are shown. */
export const changeHeadings = Object.entries({
  added: 'New',
  gone: 'Gone',
  changed: 'Changed',
  same: 'The same',
} satisfies Record<keyof DigestChanges, string>) as [keyof DigestChanges, string][];

type Recorded = Report['records'][number];

/** Compares a digest with the one before it, paper by paper and claim by claim. */
export function compareReports(now: Report, before: Report): DigestChanges {
  const [later, earlier] = [bySlug(now), bySlug(before)];
  const changes: DigestChanges = { added: [], gone: [], changed: [], same: [] };
  for (const [slug, record] of later) {
    const old = earlier.get(slug);
    const paper = { slug, title: record.title };
    if (!old) changes.added.push({ ...paper, claims: record.claims ?? [] });
    else if (old.record === record.record) changes.same.push(paper);
    else changes.changed.push(toChange(record, old));
  }
  for (const [slug, { title }] of earlier) if (!later.has(slug)) changes.gone.push({ slug, title });
  return changes;
}

/** The first record of each paper. */
function bySlug({ records }: Report): Map<string, Recorded> {
  const first = new Map<string, Recorded>();
  for (const record of records) if (!first.has(record.slug)) first.set(record.slug, record);
  return first;
}

function toChange(now: Recorded, old: Recorded): ChangedPaper {
  const { slug, title } = now;
  const oldTitle = old.title === title ? undefined : old.title;
  return { slug, title, oldTitle, newClaims: only(now, old), goneClaims: only(old, now) };
}

/** Claims of one record that the other lacks. */
function only({ claims: own = [] }: Recorded, { claims: others = [] }: Recorded): ReportedClaim[] {
  const key = ({ value, metric = '', dataset = '' }: ReportedClaim): string =>
    [value, metric, dataset].join('\n');
  const known = new Set(others.map(key));
  return own.filter((claim) => !known.has(key(claim)));
}
