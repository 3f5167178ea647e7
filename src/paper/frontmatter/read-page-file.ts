import { readFileSync } from 'node:fs';
import { refuseSpecial } from '../refuse-special.ts';
import { showPath } from '../../text/show-path.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import type { ReadPage } from './read-frontmatter.ts';

/** Reads a page's file; its faults name the file as messages show it. Throws where the file cannot be read, UserError where it is no file. */
export function readPageFile(path: string): ReadPage {
  refuseSpecial(path);
  return readPageText(readFileSync(path, 'utf8'), path);
}

/** Reads a page whose text is known, and that lies at `path`. */
export function readPageText(source: string, path: string): ReadPage {
  const page = readFrontmatter(source);
  for (const fault of page.faults) fault.file = showPath(path);
  return page;
}
