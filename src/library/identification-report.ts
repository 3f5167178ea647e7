import type { Identified, StoredCandidate } from '../paper/identified/entries.ts';
import { findConflicts, type StatementConflict } from '../paper/identified/find-conflicts.ts';
import type { Store } from '../paper/identified/read-store.ts';
import { ownAddresses } from './own-addresses.ts';
import type { LibraryPaper } from './types.ts';

/** What sources of metadata know of a library's papers; each paper is in one list, in the library's order. */
export interface IdentificationReport {
  identified: { paper: LibraryPaper; entry: Identified; conflicts: StatementConflict[] }[];
  likely: { paper: LibraryPaper; candidates: StoredCandidate[] }[];
  unknown: LibraryPaper[];
}

/** Sorts the papers of a library by what is known of them; undefined if no source was ever asked. */
export function reportIdentification(papers: LibraryPaper[], store: Store): IdentificationReport | undefined {
  const { identified, likely, rejected } = store;
  if (identified.size + likely.size + rejected.length === 0) return undefined;
  const report: IdentificationReport = { identified: [], likely: [], unknown: [] };
  const entries = entriesOf(papers, store);
  for (const paper of papers) {
    const entry = entries.get(paper.slug);
    const offer = firstOf(likely, paper);
    if (entry) report.identified.push({ paper, entry, conflicts: findConflicts(paper.data, entry.stated) });
    else if (offer) report.likely.push({ paper, candidates: offer.candidates });
    else report.unknown.push(paper);
  }
  return report;
}

/** The records that identified papers, by the papers' present slugs. */
export function entriesOf(papers: LibraryPaper[], { identified }: Store): Map<string, Identified> {
  return new Map(
    papers.flatMap((paper) => {
      const entry = firstOf(identified, paper);
      return entry ? [[paper.slug, entry] as const] : [];
    }),
  );
}

/** An entry of a paper by its slug or a former one. */
const firstOf = <Entry extends object>(
  entries: ReadonlyMap<string, Entry>,
  { slug, data }: LibraryPaper,
): Entry | undefined => [slug, ...data.formerly].flatMap((name) => entries.get(name) ?? [])[0];

/** Who wrote a record's paper and when, in one line: `Ada Holt, Bo Larsen and 3 more, 2024`. */
export function describeRecord({ stated: { authors = [], published } }: StoredCandidate): string {
  const named = authors.slice(0, 3).join(', ');
  const more = authors.length > 3 ? ` and ${authors.length - 3} more` : '';
  return [named + more || 'no authors', published?.slice(0, 4) ?? 'no date'].join(', ');
}

/** The address of a record; undefined if its source gives none. */
export const addressOfRecord = ({ stated: { arxivId, doi, url } }: StoredCandidate): string | undefined =>
  ownAddresses({ arxivId, doi, url })[0]?.url;
