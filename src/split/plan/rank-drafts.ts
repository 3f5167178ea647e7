import { compareDigests } from '../../paper/compare-digests.ts';
import type { DigestPapers } from '../draft/draft-digests.ts';
import type { Draft } from '../draft/to-page.ts';
import type { Identity } from '../recognise/identity-of.ts';

/** A record's draft, and where the record is. */
export interface PlacedDraft {
  draft: Draft;
  digest: string;
  line: number;
  identity: Identity;
}

/**
 * The drafts of each paper in the order in which they are preferred for its page: the highest version, then that of the
 * latest digest, by date or else by name, then the first of them in that digest.
 *
 * @param dates the days of digests, by name, as far as they are known
 */
export function rankDrafts(drafts: PlacedDraft[], dates: ReadonlyMap<string, string>): PlacedDraft[] {
  return drafts.toSorted(
    (a, b) =>
      (b.identity.version ?? 0) - (a.identity.version ?? 0) ||
      compareDigests(b.digest, a.digest, dates) ||
      a.line - b.line,
  );
}

/** The drafts of a run by record hash. */
export function placeDrafts(
  run: DigestPapers[],
  identities: ReadonlyMap<string, Identity>,
): Map<string, PlacedDraft[]> {
  const all = run.flatMap(({ split, papers }) =>
    papers.map(({ record, draft }) => ({
      draft,
      digest: split.digest,
      line: record.line,
      identity: identities.get(draft.hash)!,
    })),
  );
  return Map.groupBy(all, ({ draft }) => draft.hash);
}
