import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Deletes what is in a folder but for the `most` that were used last; another run may delete some meanwhile. */
export function removeOldest(folder: string, most: number): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const aged = files.map((path) => ({ path, used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  for (const { path } of aged.toSorted((a, b) => b.used - a.used).slice(most))
    rmSync(path, { recursive: true, force: true });
}
