import { UserError } from '../paper/user-error.ts';

const SHOWN = 5;

const list = (slugs: string[]): string =>
  slugs.slice(0, SHOWN).join(', ') + (slugs.length > SHOWN ? `, and ${slugs.length - SHOWN} more` : '');

/**
 * Checks that a built site has exactly one page per paper: Astro skips a paper whose file it cannot read, with a line in
 * its log and exit code 0.
 *
 * @throws UserError naming the papers without a page, or the pages without a paper.
 */
export function checkPages(papers: string[], pages: string[]): void {
  const missing = papers.filter((slug) => !pages.includes(slug));
  const extra = pages.filter((slug) => !papers.includes(slug));
  if (missing.length > 0) {
    throw new UserError(
      `${papers.length} papers gave ${pages.length} pages; missing: ${list(missing)}`,
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
