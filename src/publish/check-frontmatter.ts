import { lstatSync, readFileSync } from 'node:fs';
import type { VFileMessage } from 'vfile-message';
import { formatFault } from '../paper/frontmatter/format-fault.ts';
import { readPageText } from '../paper/frontmatter/read-page-file.ts';
import { listSlugs, pageFile } from '../paper/page-files.ts';
import { UserError } from '../paper/user-error.ts';
import { HashStore, keyOf } from '../system/hash-store.ts';
import type { Places } from '../system/find-places.ts';

const shown = 20;

/**
 * Checks the front matter of every page of a library before Astro reads it; pages that an earlier run found in order are
 * only hashed. Only regular files are read: opening a pipe would block, and others report those.
 *
 * @throws UserError with the place of each error, the value seen and what to write.
 */
export function checkFrontmatter({ content, papers }: Pick<Places, 'content' | 'papers'>): void {
  const paths = listSlugs(papers).map((slug) => pageFile(papers, slug));
  const sound = HashStore.open('sound', content);
  const faults = paths.filter(isFile).flatMap((path) => faultsOf(path, sound));
  sound.save();
  const [first] = faults;
  if (!first) return;
  if (faults.length === 1) throw new UserError(formatFault(first), first.note);
  const lines = faults.slice(0, shown).map(withCure);
  const more = faults.length > shown ? [`  and ${faults.length - shown} more`] : [];
  throw new UserError([`${faults.length} errors in front matter`, ...lines, ...more].join('\n'));
}

const withCure = (fault: VFileMessage): string => `  ${formatFault(fault)}\n    help: ${fault.note}`;

/** The errors of a page. The store has the pages without any. */
function faultsOf(path: string, sound: HashStore): VFileMessage[] {
  const source = readFileSync(path, 'utf8');
  const key = keyOf(source);
  if (sound.get(key) !== undefined) return [];
  const { faults } = readPageText(source, path);
  if (faults.length === 0) sound.set(key, true);
  return faults;
}

const isFile = (path: string): boolean => lstatSync(path).isFile();
