import type { LibraryPaper } from '../library/types.ts';
import { findPlaces } from '../system/find-places.ts';
import { HashStore, keyOf } from '../system/hash-store.ts';
import { hashValue } from './reads/hash-value.ts';

/** What builds write of each paper into the files of one kind. */
export interface EntryStore {
  /** The entry of a paper: from an earlier build, if it was written from the same paper and `about`. */
  entryOf(paper: LibraryPaper, about: unknown, write: () => string): string;
  save(): void;
}

/** Opens the entries that earlier builds of this library wrote: all papers are in some file, and few of them change. */
export function openEntries(kind: string): EntryStore {
  const store = HashStore.open(`entries-${kind}`, findPlaces().content);
  return {
    entryOf(paper, about, write) {
      const key = keyOf(import.meta.env.BASE_URL, hashValue(paper), hashValue(about));
      const known = store.get(key);
      if (typeof known === 'string') return known;
      const entry = write();
      store.set(key, entry);
      return entry;
    },
    save: () => store.save(),
  };
}
