import type { LibraryPaper } from '../library/types.ts';

/** The pages of a route with one for each paper. */
export const paperPaths = (
  papers: LibraryPaper[],
): { params: { slug: string }; props: { paper: LibraryPaper } }[] =>
  papers.map((paper) => ({ params: { slug: paper.slug }, props: { paper } }));
