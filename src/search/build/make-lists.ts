import { groupByEach } from '../group-by-each.ts';
import { packWords, smallLibrary, type ListFile } from '../list-format.ts';
import { shardsOf } from '../list-shards.ts';
import { splitWords } from '../query/split-words.ts';
import { stopWords } from '../query/stop-words.ts';
import { findLookalikes } from './find-lookalikes.ts';
import type { IndexedPage } from './read-fragments.ts';

/** A large library lists papers under the rarest words of their titles; the full text covers common words. */
const rarestWords = 3;
/** Longer words are data that nobody types, and a few of them would outweigh all others. */
const longestWord = 60;

/**
 * Makes the list that answers queries before the full text is loaded: titles, names, and all words with the number of
 * papers that contain them. Returns files by name: only `all` for a small library; for a large one, `all` names the
 * other files, one for each pair of initial letters.
 */
export function makeLists(pages: IndexedPage[], small = smallLibrary): Map<string, ListFile> {
  const sorted = pages.toSorted((a, b) => (a.url < b.url ? -1 : 1));
  const counts = countWords(sorted);
  const count = sorted.length;
  const lookalikes = findLookalikes(counts);
  if (count <= small) {
    return new Map([['all', makeFile(count, sorted, [...counts], lookalikes)]]);
  }
  const words = groupByEach(counts, ([word]) => shardsOf(word));
  const english = groupByEach(lookalikes, shardsOf);
  const papers = groupByEach(sorted, (page) => shardsOfPaper(page, counts));
  const shards = [...new Set([...words.keys(), ...papers.keys(), ...english.keys()])].sort();
  const files = shards.map((shard): [string, ListFile] => [
    shard,
    makeFile(count, papers.get(shard) ?? [], words.get(shard) ?? [], english.get(shard) ?? []),
  ]);
  return new Map([['all', { ...makeFile(count, [], [], []), shards }], ...files]);
}

function makeFile(
  count: number,
  papers: IndexedPage[],
  words: [word: string, count: number][],
  english: string[],
): ListFile {
  return {
    count,
    papers: papers.map(toRow),
    words: packWords(new Map(words)),
    english: packWords(new Map(english.map((word) => [word, 1]))),
  };
}

function toRow(page: IndexedPage): ListFile['papers'][number] {
  return [page.id, page.url.replace(/^\//, ''), page.meta['title'] ?? page.url, ...namesOf(page)];
}

function namesOf(page: IndexedPage): string[] {
  return (page.meta['names'] ?? '').split('; ').filter(Boolean);
}

function countWords(pages: IndexedPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const text = [page.content, ...Object.values(page.meta)].join('\n');
    const words = new Set(splitWords(text).filter((word) => word.length <= longestWord));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function shardsOfPaper(page: IndexedPage, counts: Map<string, number>): string[] {
  const words = [...new Set(splitWords(page.meta['title'] ?? ''))].filter((word) => !stopWords.has(word));
  const rarity = (word: string) => counts.get(word) ?? 0;
  const rarest = words.sort((a, b) => rarity(a) - rarity(b)).slice(0, rarestWords);
  const names = namesOf(page).flatMap((name) => name.split(' '));
  return [...new Set([...rarest, ...names].flatMap(shardsOf))];
}
