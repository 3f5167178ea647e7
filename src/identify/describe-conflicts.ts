import { findConflicts } from '../paper/identified/find-conflicts.ts';
import type { Store } from '../paper/identified/read-store.ts';
import { readPageFile } from '../paper/frontmatter/read-page-file.ts';
import { listSlugs, pageFile } from '../paper/page-files.ts';

/** Where pages say something else than the records that describe their papers, in one line each. */
export function describeConflicts(papers: string, { identified }: Store): string[] {
  return listSlugs(papers).flatMap((slug) => {
    const entry = identified.get(slug);
    if (!entry) return [];
    const { frontmatter } = readPageFile(pageFile(papers, slug));
    return findConflicts(frontmatter, entry.stated).map(
      ({ field, page, record }) =>
        `conflict: ${slug}: ${field}: the page keeps “${page}”, record ${entry.id} of ${entry.by} says “${record}”`,
    );
  });
}
