import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Places } from '../../system/find-places.ts';

/** Path of a digest that a person names: of any file, or by its name alone of one in the library. */
export function findDigestFile(name: string, { digests }: Places): string {
  const own = join(digests, name);
  return !existsSync(name) && basename(name) === name && existsSync(own) ? own : resolve(name);
}
