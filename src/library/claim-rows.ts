import { claimsOf } from './claims.ts';
import type { Claim } from './claims.ts';
import type { LibraryPaper } from './types.ts';

/** A claim and the paper that makes it. */
export interface ClaimRow {
  paper: LibraryPaper;
  claim: Claim;
}

/** Every claim of the library in its order; where in the abstracts they stand is left to the papers' pages. */
export function claimRows(papers: LibraryPaper[]): ClaimRow[] {
  return papers.flatMap((paper) => claimsOf(paper.data, '').map((claim) => ({ paper, claim })));
}
