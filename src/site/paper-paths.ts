import type { LibraryPaper } from '../library/types.ts';

/** What a route of papers gives of one. */
interface PaperPath {
  params: { slug: string };
  props: { paper: LibraryPaper };
}

const paths = new WeakMap<LibraryPaper, PaperPath>();

/** The pages of a route with one for each paper. All routes give the same properties, which a build hashes once. */
export const paperPaths = (papers: LibraryPaper[]): PaperPath[] => papers.map(pathOf);

function pathOf(paper: LibraryPaper): PaperPath {
  const path = paths.get(paper) ?? { params: { slug: paper.slug }, props: { paper } };
  paths.set(paper, path);
  return path;
}
