import { claimsOf } from './claims.ts';
import type { Claim } from './claims.ts';
import type { LibraryPaper } from './types.ts';

/** A claim and the paper that makes it. */
export interface ClaimRow {
  paper: LibraryPaper;
  claim: Claim;
}

/** All claims in the library's order, without marks, which only the papers' own pages need. */
export function claimRows(papers: LibraryPaper[]): ClaimRow[] {
  return papers.flatMap((paper) => claimsOf(paper.data, '').map((claim) => ({ paper, claim })));
}
