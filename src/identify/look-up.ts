import { existsSync, globSync } from 'node:fs';
import type { Store } from '../paper/identified/read-store.ts';
import { UserError } from '../paper/user-error.ts';
import { showPath } from '../text/show-path.ts';
import { identifyPapers, type OnProgress } from './identify-papers.ts';
import type { LibrarySubject } from './read-subjects.ts';
import { withDecisions, type SlugVerdict } from './store/update-store.ts';

/** A verdict, and the paper that it is about. */
export interface LookedUp extends SlugVerdict {
  subject: LibrarySubject;
}

/** Looks up papers in files; what is known of them already stands. */
export async function lookUp(
  subjects: LibrarySubject[],
  paths: string[],
  store: Store,
  onProgress?: OnProgress,
): Promise<LookedUp[]> {
  const found = await identifyPapers(subjects, paths, store.rejected, onProgress);
  const verdicts = found.map((verdict, index) => ({ slug: subjects[index]!.slug, ...verdict }));
  return withDecisions(verdicts, store).map((verdict, index) => ({ ...verdict, subject: subjects[index]! }));
}

/** The papers of which nothing is known. */
export const restOf = (verdicts: LookedUp[]): LibrarySubject[] =>
  verdicts.flatMap(({ subject, certain, likely }) => (certain || likely.length > 0 ? [] : [subject]));

/** The files that patterns stand for; some shells leave patterns to programs. `-` is standard input. */
export function expandPatterns(patterns: string[]): string[] {
  return patterns.flatMap((pattern) => {
    if (pattern === '-' || existsSync(pattern)) return [pattern];
    const found = globSync(pattern).toSorted();
    if (found.length > 0) return found;
    throw new UserError(`cannot read ${showPath(pattern)}: no such file`, 'check the name');
  });
}
