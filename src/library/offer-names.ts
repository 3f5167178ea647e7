import { foldName } from '../paper/people/fold-name.ts';
import { parseName } from '../paper/people/parse-name.ts';
import type { Group } from './groups.ts';

/**
 * For each author the others who may be the same person, by key: those with the same family name whose given names
 * agree as far as both are written out (`J. Müller` and `Jörg Müller`, `Ada Holt` and `Ada M. Holt`). Only a person
 * can tell, so they are not joined.
 */
export function offerNames(authors: Group[]): Map<string, Group[]> {
  const people = authors.flatMap((author) => {
    const name = parseName(author.label);
    if ('whole' in name) return [];
    const family = foldName(`${name.particle} ${name.family} ${name.suffix}`.trim());
    return [{ author, family, given: foldName(name.given).split(' ') }];
  });
  const offers = new Map<string, Group[]>();
  for (const namesakes of Map.groupBy(people, ({ family }) => family).values()) {
    for (const { author, given } of namesakes) {
      const others = namesakes.filter((other) => other.author !== author && agree(given, other.given));
      if (others.length > 0) offers.set(author.key, others.map((other) => other.author)); // prettier-ignore
    }
  }
  return offers;
}

/** Whether two series of given names may be one: each word is that of the other, or its initial. */
function agree(one: string[], other: string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  return one.slice(0, shorter).every((word, index) => isShort(word, other[index]!));
}

const isShort = (one: string, other: string): boolean =>
  one === other || ([one, other].some(({ length }) => length === 1) && one[0] === other[0]);
