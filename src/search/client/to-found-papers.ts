import type { ResolvedWord } from '../query/resolve-word.ts';
import type { RankedPaper } from '../rank/rank-papers.ts';
import type { FoundPaper, SearchOptions } from './answer.ts';
import type { Library } from './library.ts';
import { makeFoundPaper } from './make-found-paper.ts';

/** Most papers of an answer: as many as anybody pages through. */
const most = 400;
const descending: SearchOptions['sort'][] = ['claims', 'date'];

/** Makes the rows of an answer, in rank order unless another order is asked for. */
export async function toFoundPapers(
  ranked: RankedPaper[],
  words: ResolvedWord[],
  library: Library,
  sort: SearchOptions['sort'],
): Promise<FoundPaper[]> {
  const { papers } = await library.loader.known();
  const ordered = sort ? await inOrder(ranked, sort, library) : ranked;
  return ordered.slice(0, most).map(({ paper, missing }) => {
    const lacking = missing.flatMap((index) => {
      const word = words[index];
      return word && word.change !== 'dropped' ? [word.typed] : [];
    });
    return makeFoundPaper(paper, lacking, library, papers.get(paper));
  });
}

async function inOrder(
  ranked: RankedPaper[],
  sort: NonNullable<SearchOptions['sort']>,
  { loader, pagefind }: Library,
): Promise<RankedPaper[]> {
  const order = { [sort]: descending.includes(sort) ? 'desc' : 'asc' } as const;
  const { results } = await (await pagefind()).search(null, { sort: order });
  const numbers = await loader.numbers(results.map(({ id }) => id));
  const places = new Map(numbers.map((number, place) => [number, place]));
  const placeOf = ({ paper }: RankedPaper) => places.get(paper) ?? Number.MAX_SAFE_INTEGER;
  return ranked.toSorted((a, b) => placeOf(a) - placeOf(b));
}
