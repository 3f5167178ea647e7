import type { Store } from '../../paper/identified/read-store.ts';
import type { LibrarySubject } from '../read-subjects.ts';

/** The store with its entries under the papers' present names: a person may have renamed a page since. */
export function followRenames(store: Store, subjects: LibrarySubject[]): Store {
  const present = new Set(subjects.map(({ slug }) => slug));
  const moved = new Map(
    subjects.flatMap(({ slug, formerly }) =>
      formerly.filter((former) => !present.has(former)).map((former) => [former, slug] as const),
    ),
  );
  const move = <Entry extends { slug: string }>(entry: Entry): Entry => {
    return { ...entry, slug: moved.get(entry.slug) ?? entry.slug };
  };
  const moveAll = <Entry extends { slug: string }>(entries: Map<string, Entry>): Map<string, Entry> => {
    const all = [...entries.values()].map((entry) => ({
      entry: move(entry),
      isMoved: moved.has(entry.slug),
    }));
    const sorted = all.toSorted((one, other) => Number(other.isMoved) - Number(one.isMoved));
    return new Map(sorted.map(({ entry }) => [entry.slug, entry]));
  };
  return {
    identified: moveAll(store.identified),
    likely: moveAll(store.likely),
    rejected: store.rejected.map(move),
  };
}
