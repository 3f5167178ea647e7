import type { EntryMemory } from '../export/library-json.ts';
import { findPlaces } from '../system/find-places.ts';
import { HashStore, keyOf } from '../system/hash-store.ts';
import { hashValue } from './reads/hash-value.ts';

/** What builds write of each paper into the files of one kind. */
export interface EntryStore {
  entryOf: EntryMemory;
  save(): void;
}

/** Opens the entries that earlier builds of a library wrote: all papers are in some file, and few of them change. */
export function openEntries(kind: string, content = findPlaces().content): EntryStore {
  const store = HashStore.open(`entries-${kind}`, content);
  return {
    entryOf(paper, about, write) {
      const key = keyOf(hashValue(paper), hashValue(about));
      const known = store.get(key);
      if (typeof known === 'string') return known;
      const entry = write();
      store.set(key, entry);
      return entry;
    },
    save: () => store.save(),
  };
}
