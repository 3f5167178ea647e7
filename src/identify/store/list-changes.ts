import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storeFiles, type Store } from '../../paper/identified/read-store.ts';

/**
 * The files that a store changes in its folder: path and content; a file without entries is removed. They are written in
 * this order, so that a run that is killed between them forgets no decision.
 */
export function listChanges(folder: string, store: Store): { path: string; content?: string }[] {
  const entries = {
    identified: [...store.identified.values()],
    likely: [...store.likely.values()],
    rejected: store.rejected,
  };
  return (['rejected', 'identified', 'likely'] as const).flatMap((kind) => {
    const { name, schema } = storeFiles[kind];
    const path = join(folder, name);
    const lines = new Set(entries[kind].map((entry) => JSON.stringify(schema.parse(entry))));
    const content = [...lines].toSorted().map((line) => `${line}\n`).join(''); // prettier-ignore
    const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (content === before) return [];
    return [content === '' ? { path } : { path, content }];
  });
}
