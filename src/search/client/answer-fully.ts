import { smallLibrary, type LibraryList, type ListedPaper } from '../list-format.ts';
import type { ParsedQuery } from '../query/parse-query.ts';
import { resolveQuery } from '../query/resolve-query.ts';
import type { ResolvedWord } from '../query/resolve-word.ts';
import { nameBonus, namedPapers } from '../rank/match-titles.ts';
import { rankPapers, type QueryWord, type RankingSignals } from '../rank/rank-papers.ts';
import type { Answer, FoundPaper, SearchOptions } from './answer.ts';
import { makeAsker, type Asker } from './ask-pagefind.ts';
import { facetIds } from './facet-ids.ts';
import { hitWords } from './hit-words.ts';
import type { Pagefind, PagefindResult } from './load-pagefind.ts';
import { scoreNeighbours } from './side-by-side.ts';

/** A query, and what is known about it before the full text is loaded. */
export interface Question {
  typed: string;
  parsed: ParsedQuery;
  /** The words of the query, resolved against the library. */
  words: ResolvedWord[];
  /** Resolves further words: those of a phrase that no paper contains. */
  understand(words: string[]): ResolvedWord[];
  list: LibraryList;
  options: SearchOptions;
  /** Base path of the site, with a trailing slash. */
  base: string;
}

/** Answers a query from the full text, with phrases, exclusions, facets and sort order. */
export async function answerFully(question: Question, pagefind: Pagefind): Promise<Answer> {
  const { parsed, list } = question;
  const asker = makeAsker(pagefind);
  const phrases = await Promise.all(parsed.phrases.map((phrase) => asker.forPhrase(phrase)));
  const lostPhrases = parsed.phrases.filter((_, index) => phrases[index]!.size === 0);
  const required = phrases.filter(({ size }) => size > 0);
  const words = [...question.words, ...question.understand(lostPhrases.flatMap(splitAtSpaces))];
  const asked: QueryWord[] = [
    ...(await hitWords(words, asker, list.words, allowsSynonyms(question))),
    ...required.map(toHits),
  ];
  const without = await Promise.all(parsed.without.map((word) => papersWith(word, asker, list)));
  const facets = await facetIds(parsed.facets, pagefind);
  if (asked.length === 0 && (facets || parsed.without.length > 0)) asked.push({ hits: await asker.forAll() });
  const ranked = rankPapers(asked, list.count, await signalsOf(question, asker)).filter(
    ({ id }) =>
      required.every((phrase) => phrase.has(id)) &&
      !without.some((found) => found.has(id)) &&
      (!facets || facets.has(id)),
  );
  const listed = new Map(list.papers.map((paper) => [paper.id, paper]));
  const papers = ranked.map(({ id, missing }) => {
    const lacking = missing.flatMap((index) =>
      words[index]?.change === 'dropped' ? [] : (words[index]?.typed ?? []),
    );
    return toFound(asker.pageOf(id), lacking, listed.get(id), question.base);
  });
  return { stage: 'full', papers: await inOrder(papers, question.options, pagefind), words, lostPhrases };
}

/** Synonyms are for small libraries: a large one has papers for nearly any words, and each word costs a file. */
const allowsSynonyms = ({ list, options }: Question) => !options.literal && list.count <= smallLibrary;

const toHits = (ids: ReadonlySet<string>): QueryWord => ({
  hits: new Map([...ids].map((id) => [id, { score: 1, share: 1 }])),
});

const splitAtSpaces = (phrase: string) => phrase.split(/\s+/).filter(Boolean);

/** Extra scores of papers: for a name or title in the query, and for adjacent words. */
async function signalsOf({ parsed, words, list }: Question, asker: Asker): Promise<RankingSignals> {
  const listed = new Map(list.papers.map((paper) => [paper.id, paper]));
  const asked = [...parsed.words, ...parsed.phrases].join(' ');
  const named = namedPapers(words.map(asRead), list.papers);
  const neighbours = await scoreNeighbours(words, asker, list.count);
  return {
    bonus(id) {
      const paper = listed.get(id);
      return (paper ? nameBonus(asked, paper) : 0) + (neighbours.get(id) ?? 0);
    },
    isNamed: (id) => named.has(id),
  };
}

/** A word as it was interpreted: for a typo, the word that was meant. */
const asRead = ({ typed, change, alternatives: [first = typed] }: ResolvedWord) =>
  change === 'typo' || change === 'spelling' ? first : typed;

/** Papers with an excluded word, in its own forms only: neither corrections nor synonyms of it count. */
async function papersWith(word: string, asker: Asker, list: LibraryList): Promise<ReadonlySet<string>> {
  if (/\s/.test(word)) return asker.forPhrase(word);
  const forms = resolveQuery([word], list.words).flatMap(({ alternatives, change }) =>
    change ? [] : alternatives,
  );
  const found = await asker.forWord(forms);
  return new Set([...found].flatMap(([id, { share }]) => (share === 1 ? id : [])));
}

function toFound(
  result: PagefindResult,
  missing: string[],
  listed: ListedPaper | undefined,
  base: string,
): FoundPaper {
  return {
    id: result.id,
    missing,
    ...(listed && { listed: { ...listed, url: base + listed.url } }),
    async load() {
      const { url, content, meta } = await result.data();
      return { url, title: meta['title'] ?? url, text: content };
    },
  };
}

async function inOrder(
  papers: FoundPaper[],
  { sort }: SearchOptions,
  pagefind: Pagefind,
): Promise<FoundPaper[]> {
  if (!sort) return papers;
  const direction = sort === 'claims' ? 'desc' : 'asc';
  const { results } = await pagefind.search(null, { sort: { [sort]: direction } });
  const place = new Map(results.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: FoundPaper) => place.get(id) ?? Infinity;
  return papers.toSorted((a, b) => placeOf(a) - placeOf(b));
}
