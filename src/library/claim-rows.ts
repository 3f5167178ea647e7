import { isTold } from '../paper/is-told.ts';
import { claimsOf } from './claims.ts';
import type { Claim } from './claims.ts';
import type { LibraryPaper } from './types.ts';

/** A claim and the paper that makes it. */
export interface ClaimRow {
  paper: LibraryPaper;
  claim: Claim;
}

/** The claims that can be shown without their sentences, in the library's order, without marks. */
export function claimRows(papers: LibraryPaper[]): ClaimRow[] {
  return papers.flatMap((paper) =>
    claimsOf(paper.data, '')
      .filter(({ result }) => isTold(result))
      .map((claim) => ({ paper, claim })),
  );
}
