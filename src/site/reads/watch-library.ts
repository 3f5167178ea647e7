import type { Library } from '../../library/library.ts';
import { once } from '../../text/once.ts';
import { makeSource } from './reads.ts';
import { watchList } from './watch-list.ts';
import { watchMap } from './watch-map.ts';

/**
 * A view of a library that records what pages read of it: of papers, names and other collections with keys, the entries
 * that they look up; of everything else, the whole part.
 *
 * @param get returns the library, always the same one
 */
export function watchLibrary(get: () => Library): Library {
  const part = <Key extends keyof Library>(key: Key): (() => Library[Key]) =>
    makeSource(`library.${key}`, () => get()[key]);
  return withGetters<Library>({
    papers: watchList('library.papers', () => get().papers),
    bySlug: watchMap('library.bySlug', () => get().bySlug),
    digests: part('digests'),
    names: once(() =>
      withGetters({
        all: watchList('library.names.all', () => get().names.all),
        indexOf: watchMap('library.names.indexOf', () => get().names.indexOf),
      }),
    ),
    groups: once(() =>
      withGetters({
        byFacet: watchMap('library.groups.byFacet', () => get().groups.byFacet),
        byValue: watchMap('library.groups.byValue', () => get().groups.byValue),
      }),
    ),
    topics: part('topics'),
    topicsOf: watchMap('library.topicsOf', () => get().topicsOf),
    facets: part('facets'),
    glossary: part('glossary'),
    meaningsOf: watchMap('library.meaningsOf', () => get().meaningsOf),
    related: watchMap('library.related', () => get().related),
    mentions: watchMap('library.mentions', () => get().mentions),
  });
}

/** An object whose properties are computed when they are read. */
function withGetters<Whole extends object>(parts: { [Key in keyof Whole]: () => Whole[Key] }): Whole {
  const getters = Object.entries<() => unknown>(parts).map(([key, get]) => [key, { get, enumerable: true }]);
  return Object.defineProperties({}, Object.fromEntries(getters) as PropertyDescriptorMap) as Whole;
}
