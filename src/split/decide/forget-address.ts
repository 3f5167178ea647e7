import { isScalar, isSeq } from 'yaml';
import { UserError } from '../../paper/user-error.ts';
import { takeApart, toPage } from '../page/page-parts.ts';
import type { LibraryState } from '../read/read-library-state.ts';
import type { Decision } from './change-library.ts';

/**
 * Forgets an address: it gets neither tombstone nor redirect any more.
 *
 * @throws UserError if the address has a page, or the library does not know it.
 */
export function forgetAddress(library: LibraryState, slug: string): Decision {
  if (library.pages.has(slug))
    throw new UserError(`${slug} has a page`, 'delete the page first, or rename it', 2);
  const entry = library.manifest.get(slug);
  const manifest = new Map(library.manifest);
  const written = new Map<string, string>();
  if (entry) manifest.set(slug, { ...entry, isForgotten: true });
  let isKnown = entry !== undefined;
  for (const [other, known] of library.manifest) {
    if (!known.formerly.includes(slug)) continue;
    isKnown = true;
    manifest.set(other, { ...known, formerly: known.formerly.filter((former) => former !== slug) });
  }
  for (const [other, { text, frontmatter, isEdited }] of library.pages) {
    if (!isEdited || !frontmatter?.formerly?.includes(slug)) continue;
    isKnown = true;
    written.set(other, withoutFormer(text, slug));
  }
  if (!isKnown) throw new UserError(`the library knows no address ${slug}`, 'give it without papers/', 2);
  return { manifest, written };
}

/** A page without one of its former addresses. */
function withoutFormer(page: string, slug: string): string {
  const parts = takeApart(page);
  const list = parts?.map.get('formerly', true) as unknown;
  if (!parts) return page;
  if (isSeq(list)) list.items = list.items.filter((item) => !isScalar(item) || item.value !== slug);
  if (!isSeq(list) || list.items.length === 0) parts.map.delete('formerly');
  return toPage(parts);
}
