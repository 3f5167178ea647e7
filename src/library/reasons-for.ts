import { isHead } from './is-general.ts';
import type { Profile } from './paper-profile.ts';
import { isAlike } from './spellings-of.ts';
import { isPair, stemAt } from './term-numbers.ts';
import { withWeights, type TextVector } from './text-vectors.ts';

const reasonCount = 2;

/**
 * What two similar papers share, for a reader: names first, then pairs of words and topics. Single words are as likely
 * everybody's: colonies are of bees or of corals.
 */
export function reasonsFor(own: Profile, other: Profile): string[] {
  const pairs = sharedOf(own.words, other.words, isPair).flatMap(
    (pair) => sharedSpelling(pair, own, other) ?? [],
  );
  const telling = [
    ...sharedOf(own.names, other.names).map(stemAt),
    ...pairs.map((pair) => completed(pair, pairs, own, other)),
    ...sharedOf(own.topics, other.topics).map(stemAt),
  ].reduce<string[]>(
    (reasons, reason) =>
      reasons.some((given) => isRepeated(given, reason)) ? reasons : [...reasons, reason],
    [],
  );
  return telling.slice(0, reasonCount);
}

/** The terms of a kind that two vectors share, the weightiest first. */
function sharedOf(own: TextVector, other: TextVector, isKind = (_term: number): boolean => true): number[] {
  const shared = withWeights(other, (weightOf) =>
    Array.from(own.terms, (term, at) => ({ term, score: own.weights[at]! * weightOf[term]! })).filter(
      ({ term, score }) => score > 0 && isKind(term),
    ),
  );
  return shared
    .toSorted((a, b) => b.score - a.score || stemAt(a.term).localeCompare(stemAt(b.term), 'en'))
    .map(({ term }) => term);
}

/** A pair of words as the first paper spells it, where the other one spells it alike at least once. */
function sharedSpelling(
  pair: number,
  { spellings: own }: Profile,
  { spellings: other }: Profile,
): string | undefined {
  const others = other.byPair.get(pair) ?? [];
  return own.byPair.get(pair)?.find((spelling) => others.some((one) => isAlike(one, spelling)));
}

/**
 * A pair of words with the next or previous word, or with a general noun that follows it, if both papers have all three:
 * `deep neural networks`, `pre-trained language models`.
 */
function completed(pair: string, pairs: string[], own: Profile, other: Profile): string {
  const [first, second] = pair.split(' ');
  const longer = pairs.flatMap((next) => {
    const [one, two] = next.split(' ');
    if (one?.toLowerCase() === second?.toLowerCase()) return [`${pair} ${two}`];
    return two?.toLowerCase() === first?.toLowerCase() ? [`${one} ${pair}`] : [];
  });
  const isShared = (phrase: string): boolean =>
    [own, other].every(({ spellings }) => spellings.text.includes(phrase.toLowerCase()));
  const end = own.spellings.text.indexOf(`${pair.toLowerCase()} `) + pair.length + 1;
  const [head = ''] = /^\p{L}+/u.exec(own.spellings.text.slice(end, end + longestHead)) ?? [];
  return [...longer, ...(isHead(head) ? [`${pair} ${head}`] : [])].find(isShared) ?? pair;
}

const longestHead = 20;

/** Whether a reason has a word that another one has. */
function isRepeated(given: string, reason: string): boolean {
  const words = new Set(given.toLowerCase().split(/[\s-]+/));
  return reason
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => words.has(word));
}
