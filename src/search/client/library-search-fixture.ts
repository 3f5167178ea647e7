import { gzipSync } from 'node:zlib';
import { makeFacets } from '../build/make-facets.ts';
import { draftLists, type ListLimits } from '../build/draft-lists.ts';
import { idsOf } from '../build/read-fragments.ts';
import { writeJsonLines } from '../json-lines.ts';
import { firstPart, listFile, searchFolder, textFile } from '../pagefind-files.ts';
import { answerFully } from './answer-fully.ts';
import type { Answer, SearchOptions } from './answer.ts';
import { makeLibrarySearch, type LibrarySearch } from './search-library.ts';

/** A page as the index has it. */
export const page = (slug: string, title: string, content: string, more: Record<string, string[]> = {}) => ({
  id: `en_${slug}`,
  url: `/papers/${slug}/`,
  content,
  meta: { title, byline: (more['author'] ?? []).join(', '), people: (more['author'] ?? []).join(' ') },
  filters: more,
});
/** Three papers. */
export const pages = [
  page('tides', 'Tides at Night', 'Gauges measure attack waves.', {
    author: ['Jörg Müller'],
    year: ['2024'],
  }),
  page(
    'fog',
    'Fog',
    'Tides at night and gauges, again gauges, at night, by Hermite-Korkine-Zolotarev reduction.',
    {
      author: ['Ada Holt', 'Bo Li'],
      year: ['2021'],
    },
  ),
  page('moss', 'Moss', 'Colours of moss under attack.', { topic: ['plants'] }),
];
/** Limits that put the list into one file, the titles into the first of several, or everything into shards. */
export const inOneFile: ListLimits = { whole: 9, rows: 9, terms: 9, words: 9, ids: 9 };
export const titlesFirst: ListLimits = { ...inOneFile, whole: 0 };
export const inShards: ListLimits = { whole: 0, rows: 0, terms: 30, words: 30, ids: 2 };
const cutFacets = { whole: 0, shard: 9, first: 2 };

/** A search of the list that these limits make; each file takes a moment, those of words a longer one. */
export function openSearch(limits: ListLimits, papers = pages, asked: string[] = []): LibrarySearch {
  const files = new Map<string, string | Uint8Array<ArrayBuffer>>();
  const { first, parts } = draftLists(papers, limits)(idsOf(papers));
  files.set(`/${searchFolder}${listFile(firstPart)}`, writeJsonLines(first));
  for (const [name, part] of [...parts, ...makeFacets(papers, limits.rows > 0 ? undefined : cutFacets)])
    files.set(`/${searchFolder}${listFile(name)}`, JSON.stringify(part));
  for (const { id, url, content, meta } of papers)
    files.set(
      `/${searchFolder}${textFile(id)}`,
      new Uint8Array(gzipSync(JSON.stringify({ url, content, meta }))),
    );
  const fetchFile = (url: string) => {
    asked.push(url);
    return new Promise<Response>((resolve) =>
      setTimeout(() => resolve(new Response(files.get(url) ?? null)), url.includes('/words-') ? 20 : 2),
    );
  };
  return makeLibrarySearch('/', () => Promise.resolve(answerFully), fetchFile);
}

/** The answers to a query, in their order. */
export async function answersTo(
  typed: string,
  limits: ListLimits,
  options: SearchOptions = {},
): Promise<Answer[]> {
  const answers: Answer[] = [];
  await openSearch(limits).search(typed, options, (answer) => answers.push(answer));
  return answers;
}

/** Slugs by the numbers of papers, which follow their addresses. */
const sorted = ['fog', 'moss', 'tides'];
export const slugs = ({ papers }: Answer) => papers.map(({ number }) => sorted[number]!);
export const find = async (typed: string, limits = inOneFile) =>
  slugs((await answersTo(typed, limits)).at(-1)!);
