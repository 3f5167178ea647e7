import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this project: above this file, which may have been compiled into another folder of it. */
export const projectFolder: string = findUpwards(import.meta.dirname);

function findUpwards(folder: string): string {
  if (existsSync(join(folder, 'astro.config.mjs'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`${import.meta.dirname} is in no checkout of this project`);
  return findUpwards(parent);
}
