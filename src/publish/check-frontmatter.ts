import type { VFileMessage } from 'vfile-message';
import { describeFault } from '../paper/frontmatter/describe-fault.ts';
import { readPageFile } from '../paper/frontmatter/read-page-file.ts';
import { listSlugs, pageFile } from '../paper/page-files.ts';
import { UserError } from '../paper/user-error.ts';

const shown = 20;

/**
 * Holds that front matter of every page in a folder can be published, before Astro meets it.
 *
 * @throws UserError with the place of each fault, the value seen and what to write.
 */
export function checkFrontmatter(folder: string): void {
  const faults = listSlugs(folder).flatMap((slug) => readPageFile(pageFile(folder, slug)).faults);
  const [first] = faults;
  if (!first) return;
  if (faults.length === 1) throw new UserError(describeFault(first), first.note);
  const lines = faults.slice(0, shown).map(withCure);
  const more = faults.length > shown ? [`  and ${faults.length - shown} more`] : [];
  throw new UserError([`${faults.length} faults in front matter`, ...lines, ...more].join('\n'));
}

const withCure = (fault: VFileMessage): string => `  ${describeFault(fault)}\n    help: ${fault.note}`;
