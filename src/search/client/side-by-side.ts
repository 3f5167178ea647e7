import type { ResolvedWord } from '../query/resolve-word.ts';
import type { Asker } from './ask-pagefind.ts';

/** Worth of two words that stand side by side as in the query, for each unit of their rarity. */
const worth = 4;
/** Pairs of a long query that are asked for. */
const most = 6;

/** What papers earn for words that stand side by side in them as they do in the query, the rarer the more. */
export async function scoreNeighbours(
  words: ResolvedWord[],
  asker: Asker,
  count: number,
): Promise<ReadonlyMap<string, number>> {
  const earned = new Map<string, number>();
  const pairs = words.slice(1).map((word, index) => [words[index]!, word] as const);
  for (const pair of pairs.slice(0, most)) {
    const phrase = pair.map(({ alternatives: [first = ''] }) => first);
    if (phrase.some((word) => word === '' || word.includes(' '))) continue;
    const found = await asker.forPhrase(phrase.join(' '));
    for (const id of found) {
      const rarity = Math.log(1 + (count + 0.5) / (found.size + 0.5));
      earned.set(id, (earned.get(id) ?? 0) + worth * rarity);
    }
  }
  return earned;
}
