import { UserError } from '../paper/user-error.ts';

const SHOWN = 5;

const list = (slugs: string[]): string =>
  slugs.slice(0, SHOWN).join(', ') + (slugs.length > SHOWN ? `, and ${slugs.length - SHOWN} more` : '');

/**
 * Checks that a built site has exactly one page per paper, and one for each former address: Astro skips a paper whose file it cannot read, with a line in
 * its log and exit code 0.
 *
 * @throws UserError naming the papers without a page, or the pages without a paper.
 */
export function checkPages(papers: string[], pages: string[], former: string[] = []): void {
  const wanted = new Set([...papers, ...former]);
  const built = new Set(pages);
  const missing = [...wanted.difference(built)];
  const extra = [...built.difference(wanted)];
  if (missing.length > 0) {
    throw new UserError(
      `${wanted.size} papers and former addresses gave ${built.size} pages; missing: ${list(missing)}`,
      'search the build log above for these names',
    );
  }
  if (extra.length > 0) {
    throw new UserError(
      `pages without a paper: ${list(extra)}`,
      'remove the routes in src/pages that create them',
    );
  }
}
