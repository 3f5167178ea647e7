import type { ManifestEntry } from '../../paper/manifest/manifest.ts';
import { UserError } from '../../paper/user-error.ts';
import type { LibraryState } from '../read/read-library-state.ts';

/** What the manifest knows of the paper at an address. Throws UserError if it knows none. */
export function entryOf({ manifest, pages }: LibraryState, slug: string): ManifestEntry {
  const entry = manifest.get(slug);
  if (entry) return entry;
  throw pages.has(slug)
    ? new UserError(
        `no digest has ${slug}: its page was written by hand`,
        'edit or delete the page itself',
        2,
      )
    : new UserError(`the library has no paper ${slug}`, 'give the name of a page, without .mdx', 2);
}
