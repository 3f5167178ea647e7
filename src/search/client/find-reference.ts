import { readIdentifier } from '../query/read-identifier.ts';
import { referenceWords, titleIn, wordsIn } from '../rank/title-in.ts';
import { termOf } from '../term-of.ts';
import type { ListLoader } from './load-list.ts';

/**
 * The paper's title, DOI or arXiv id in a query that is long enough to be a reference to it; undefined if there is none. In
 * a large library, it is found by the papers that are listed beside the words of the query.
 */
export async function findReference(typed: string, loader: ListLoader): Promise<string | undefined> {
  const words = wordsIn(typed);
  if (words.length < referenceWords) return undefined;
  const { papers, count } = await loader.known();
  if (papers.size < count) await loader.withTerms(words);
  return titleIn(typed, papers.values()) ?? findIdentifier(typed.split(/\s+/), loader);
}

async function findIdentifier(words: string[], loader: ListLoader): Promise<string | undefined> {
  const ids = words.flatMap((word) => readIdentifier(word) ?? []);
  if (ids.length === 0) return undefined;
  const { terms } = await loader.withTerms(ids);
  return ids.find((id) => terms.has(termOf(id)));
}
