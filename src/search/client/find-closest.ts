import { closestPapers, lastPart, type Offer } from '../rank/closest-papers.ts';
import type { Answer } from './answer.ts';
import type { LibrarySearch } from './search-library.ts';

/** Papers found by the words of an address that are compared with it, where not all are listed. */
const compared = 20;

/**
 * Up to three papers whose URLs or titles are closest to the path of a URL, closest first. Of a large library, which
 * lists papers only beside their terms, those are compared that a search for the words of the path finds.
 */
export async function findClosest(path: string, search: LibrarySearch): Promise<Offer[]> {
  const listed = await search.listed();
  return closestPapers(path, listed.length > 0 ? listed : await searchByWords(path, search));
}

async function searchByWords(path: string, { search }: LibrarySearch): Promise<Offer[]> {
  let answer: Answer | undefined;
  await search(lastPart(path).replace(/[^\p{L}\p{N}]+/gu, ' '), {}, (given) => (answer = given));
  return Promise.all(answer!.papers.slice(0, compared).map(({ listed, load }) => listed ?? load()));
}
