import { union } from '../../paper/manifest/join-entries.ts';
import type { LibraryState } from '../read/read-library-state.ts';
import type { Decision } from './change-library.ts';
import { entryOf } from './entry-of.ts';

/** Notes that two papers are two, however much alike: no run proposes again to join them. */
export function keepApart(library: LibraryState, one: string, other: string): Decision {
  const [entry, { records }] = [entryOf(library, one), entryOf(library, other)];
  const apart = union(entry.apart, records).toSorted();
  return { manifest: new Map(library.manifest).set(one, { ...entry, apart }) };
}
