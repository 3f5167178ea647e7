import type { LibraryList, ListedPaper } from '../list-format.ts';
import type { ParsedQuery } from '../query/parse-query.ts';
import { isPlainWord } from '../query/plain-words.ts';
import { resolveQuery } from '../query/resolve-query.ts';
import { joinWord } from '../query/split-words.ts';
import type { ResolvedWord } from '../query/resolve-word.ts';
import { nameBonus } from '../rank/match-titles.ts';
import { rankPapers, type AskedWord, type WordHits } from '../rank/rank-papers.ts';
import type { Answer, FoundPaper, SearchOptions } from './answer.ts';
import { facetIds } from './facet-ids.ts';
import type { Pagefind, PagefindResult } from './load-pagefind.ts';

/** A query with all that is known of it before the full text is there. */
export interface Question {
  typed: string;
  parsed: ParsedQuery;
  /** The query's words as the library has them. */
  words: ResolvedWord[];
  /** Finds out the same for more words: those of a phrase that no paper has. */
  understand(words: string[]): ResolvedWord[];
  list: LibraryList;
  options: SearchOptions;
  /** Path of the site's home, with a slash at its end. */
  base: string;
}

/** Answers a query by the full text: all words of all papers, phrases, exclusions, facets and order. */
export async function answerFully(question: Question, pagefind: Pagefind): Promise<Answer> {
  const { parsed, list } = question;
  const results = new Map<string, PagefindResult>();
  const ask = (alternatives: string[]) => askForWord(alternatives, pagefind, results);
  const phrases = await Promise.all(parsed.phrases.map((phrase) => ask([`"${plain(phrase)}"`])));
  const lostPhrases = parsed.phrases.filter((_, index) => phrases[index]!.size === 0);
  const required = phrases.filter(({ size }) => size > 0);
  const words = [...question.words, ...question.understand(lostPhrases.flatMap(wordsOf))];
  const hits = await Promise.all(words.map(({ alternatives }) => ask(alternatives)));
  const without = await Promise.all(parsed.without.map((word) => ask(exactForms(word, list))));
  const facets = await facetIds(parsed.facets, pagefind);
  const asked: AskedWord[] = [
    ...hits.map((found, index) => ({ hits: found, plain: isPlainWord(words[index]!.typed) })),
    ...required.map((found) => ({ hits: found })),
  ];
  if (asked.length === 0 && facets) asked.push({ hits: await askForAll(pagefind, results) });
  const ranked = rankPapers(asked, list.count, bonusOf(question)).filter(
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
    return toFound(results.get(id)!, lacking, listed.get(id), question.base);
  });
  return { stage: 'full', papers: await inOrder(papers, question.options, pagefind), words, lostPhrases };
}

const wordsOf = (phrase: string) => phrase.split(/\s+/).filter(Boolean);

const plain = (phrase: string) => wordsOf(phrase).map(joinWord).join(' ');

function bonusOf({ typed, list }: Question): (id: string) => number {
  const listed = new Map(list.papers.map((paper) => [paper.id, paper]));
  return (id) => (listed.has(id) ? nameBonus(typed, listed.get(id)!) : 0);
}

/** A word that must not occur counts in its own forms only, never as a slip or a synonym of another. */
function exactForms(word: string, list: LibraryList): string[] {
  if (/\s/.test(word)) return [`"${plain(word)}"`];
  return resolveQuery([word], list.words).flatMap(({ alternatives, change }) => (change ? [] : alternatives));
}

async function askForWord(
  alternatives: string[],
  pagefind: Pagefind,
  seen: Map<string, PagefindResult>,
): Promise<WordHits> {
  const hits = new Map<string, number>();
  for (const alternative of alternatives) {
    const { results } = await pagefind.search(alternative);
    for (const result of results) {
      seen.set(result.id, result);
      const score = result.score / alternative.split(' ').length;
      hits.set(result.id, Math.max(score, hits.get(result.id) ?? 0));
    }
  }
  return hits;
}

/** Every paper, for a query of facets alone. */
async function askForAll(pagefind: Pagefind, seen: Map<string, PagefindResult>): Promise<WordHits> {
  const { results } = await pagefind.search(null);
  for (const result of results) seen.set(result.id, result);
  return new Map(results.map(({ id }) => [id, 1]));
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
