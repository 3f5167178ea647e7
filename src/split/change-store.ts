import { listChanges } from '../identify/store/list-changes.ts';
import { readStore, type Store } from '../paper/identified/read-store.ts';
import type { Places } from '../system/find-places.ts';
import { runSplit } from './run-split.ts';
import type { SplitResult } from './types.ts';
import { takeLock } from './write/take-lock.ts';
import { removeLeftovers, writeChanges } from './write/write-changes.ts';

/**
 * Changes what is known from sources of metadata, and brings it to the pages. A run that is killed between the two leaves
 * the pages to the next run of the splitter.
 *
 * @param change gets the store as it stands on disk now
 * @throws UserError if another run writes the library, or the store cannot be read or written.
 */
export async function changeStore(places: Places, change: (store: Store) => Store): Promise<SplitResult> {
  const release = takeLock(places.content);
  try {
    removeLeftovers([places.identified]);
    await writeChanges(listChanges(places.identified, change(readStore(places.identified))));
  } finally {
    release();
  }
  return runSplit({ files: [], mode: 'write', isStrict: false, taken: [] }, places);
}
