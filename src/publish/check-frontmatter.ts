import { lstatSync } from 'node:fs';
import type { VFileMessage } from 'vfile-message';
import { formatFault } from '../paper/frontmatter/format-fault.ts';
import { readPageFile } from '../paper/frontmatter/read-page-file.ts';
import { listSlugs, pageFile } from '../paper/page-files.ts';
import { UserError } from '../paper/user-error.ts';

const shown = 20;

/**
 * Checks the front matter of every page in a folder before Astro reads it. Only regular files are read: opening a pipe
 * would block, and others report those.
 *
 * @throws UserError with the place of each error, the value seen and what to write.
 */
export function checkFrontmatter(folder: string): void {
  const paths = listSlugs(folder).map((slug) => pageFile(folder, slug));
  const faults = paths.filter(isFile).flatMap((path) => readPageFile(path).faults);
  const [first] = faults;
  if (!first) return;
  if (faults.length === 1) throw new UserError(formatFault(first), first.note);
  const lines = faults.slice(0, shown).map(withCure);
  const more = faults.length > shown ? [`  and ${faults.length - shown} more`] : [];
  throw new UserError([`${faults.length} errors in front matter`, ...lines, ...more].join('\n'));
}

const withCure = (fault: VFileMessage): string => `  ${formatFault(fault)}\n    help: ${fault.note}`;

const isFile = (path: string): boolean => lstatSync(path).isFile();
