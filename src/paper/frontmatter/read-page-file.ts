import { readFileSync } from 'node:fs';
import { refuseSpecial } from '../refuse-special.ts';
import { showPath } from '../../text/show-path.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import type { ReadPage } from './read-frontmatter.ts';

/**
 * Reads a page; its faults name the file as messages show it. Throws if the file cannot be read, UserError if
 * it is not a regular file.
 */
export function readPageFile(path: string): ReadPage {
  refuseSpecial(path);
  return readPageText(readFileSync(path, 'utf8'), path);
}

/** Reads a page from its text; `path` is where it is stored. */
export function readPageText(source: string, path: string): ReadPage {
  const page = readFrontmatter(source);
  for (const fault of page.faults) fault.file = showPath(path);
  return page;
}
