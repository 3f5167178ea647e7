import { isPlainWord } from '../query/is-plain-word.ts';
import { relatives } from '../query/relatives.ts';
import type { ResolvedWord } from '../query/resolve-word.ts';
import { joinWord } from '../query/split-words.ts';
import type { WordList } from '../query/word-list.ts';
import type { QueryWord, WordHits } from '../rank/rank-papers.ts';
import type { Asker } from './ask-pagefind.ts';

/** Weight of a synonym relative to the word itself. */
const synonym = { score: 0.4, share: 0.5 };

/**
 * Searches for all words of a query. If no paper has all of them, synonyms are added.
 *
 * @param allowsSynonyms Whether synonyms may be added.
 */
export async function hitWords(
  words: ResolvedWord[],
  asker: Asker,
  list: WordList,
  allowsSynonyms: boolean,
): Promise<QueryWord[]> {
  const hits = await Promise.all(words.map(({ alternatives }) => asker.forWord(alternatives)));
  const full =
    allowsSynonyms && words.length > 1 && !hasComplete(hits)
      ? await addSynonyms(words, hits, asker, list)
      : hits;
  return full.map((found, index) => {
    return { hits: found, plain: isPlainWord(words[index]!.typed) };
  });
}

function hasComplete([first = new Map(), ...others]: WordHits[]): boolean {
  return [...first.keys()].some((id) => others.every((hits) => hits.has(id)));
}

async function addSynonyms(
  words: ResolvedWord[],
  hits: WordHits[],
  asker: Asker,
  list: WordList,
): Promise<WordHits[]> {
  return Promise.all(
    hits.map(async (own, index) => {
      const { typed, change } = words[index]!;
      if (change) return own;
      const more = await asker.forWord(relatives(joinWord(typed), list));
      const weaker = [...more].map(([id, { score, share }]) => {
        return [id, { score: score * synonym.score, share: share * synonym.share }] as const;
      });
      return new Map([...weaker, ...own]);
    }),
  );
}
