import type { ResolvedWord } from '../query/resolve-word.ts';
import type { Asker } from './ask-pagefind.ts';

/** Score of two adjacent words, per unit of their rarity. */
const worth = 4;
/** Most pairs of a query that are searched for. */
const most = 6;

/** Scores papers for containing words of the query next to each other: the rarer the pair, the higher the score. */
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
