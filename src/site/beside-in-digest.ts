import type { LibraryPaper } from '../library/types.ts';
import { wholeLibrary } from './get-library.ts';
import { makeSource } from './reads/reads.ts';

/** The papers before and after one in the digest that it is first in, by slug. */
export interface Beside {
  previous?: string | undefined;
  next?: string | undefined;
}

const found = new WeakMap<LibraryPaper[], Map<string, Beside>>();

/** The papers beside one, by its slug, in the digest that it is first in; none for pages written by hand. Only after `getLibrary`. */
export const besideInDigest = makeSource('besideInDigest', (slug): Beside => {
  const { papers } = wholeLibrary();
  const known = found.get(papers) ?? findAll(papers);
  found.set(papers, known);
  return known.get(slug) ?? {};
});

/** The library is in order of digests, with pages written by hand last. */
function findAll(papers: LibraryPaper[]): Map<string, Beside> {
  const digestOf = (paper: LibraryPaper | undefined): string | undefined => paper?.places[0]?.digest;
  return new Map(
    papers.map((paper, at) => {
      const digest = digestOf(paper);
      const slugAt = (index: number): string | undefined =>
        digest !== undefined && digestOf(papers[index]) === digest ? papers[index]!.slug : undefined;
      return [paper.slug, { previous: slugAt(at - 1), next: slugAt(at + 1) }];
    }),
  );
}
