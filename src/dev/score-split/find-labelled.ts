import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Ending of the file beside a digest that says what it holds. */
export const truthEnding = '.truth.json';

/** The digests of folders that have a truth beside them, and the files that are named; in the order of their names. */
export function findLabelled(paths: string[]): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) return [];
    if (statSync(path).isFile()) return [path];
    return globSync(join(path, '**', `*${truthEnding}`)).map((truth) => truth.slice(0, -truthEnding.length)).sort(); // prettier-ignore
  });
}
