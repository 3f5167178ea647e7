import type { ResolvedWord } from '../query/resolve-word.ts';
import type { RankedPaper } from '../rank/rank-papers.ts';
import type { FoundPaper, SearchOptions } from './answer.ts';
import type { Library } from './library.ts';

/** Most papers whose ids are looked up: as many as anybody pages through. */
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
  const shown = sort ? ranked : ranked.slice(0, most);
  const ids = await library.loader.ids(shown.map(({ paper }) => paper));
  const found = shown.map(({ paper, missing }) => {
    const listed = papers.get(paper);
    const lacking = missing.flatMap((index) => {
      const word = words[index];
      return word && word.change !== 'dropped' ? [word.typed] : [];
    });
    return makeFoundPaper(
      ids.get(paper)!,
      lacking,
      library,
      listed && { ...listed, url: library.base + listed.url },
    );
  });
  return sort ? inOrder(found, sort, library) : found;
}

/** Makes a row, whose text is loaded when it is shown. */
export function makeFoundPaper(
  id: string,
  missing: string[],
  { base, text }: Library,
  listed: FoundPaper['listed'],
): FoundPaper {
  return {
    id,
    missing,
    ...(listed && { listed }),
    async load() {
      const { url, content, meta } = await text(id);
      const { title = url, byline = '' } = meta;
      return { url: base + url.replace(/^\//, ''), title, byline, text: content };
    },
  };
}

async function inOrder(
  papers: FoundPaper[],
  sort: NonNullable<SearchOptions['sort']>,
  library: Library,
): Promise<FoundPaper[]> {
  const pagefind = await library.pagefind();
  const { results } = await pagefind.search(null, {
    sort: { [sort]: descending.includes(sort) ? 'desc' : 'asc' },
  });
  const place = new Map(results.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: FoundPaper) => place.get(id) ?? Number.MAX_SAFE_INTEGER;
  return papers.toSorted((a, b) => placeOf(a) - placeOf(b));
}
