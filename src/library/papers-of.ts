import type { Library } from './library.ts';
import type { LibraryPaper } from './types.ts';

/** The papers with these slugs, in the same order. */
export function papersOf({ bySlug }: Pick<Library, 'bySlug'>, slugs: string[]): LibraryPaper[] {
  return slugs.flatMap((slug) => bySlug.get(slug) ?? []);
}
