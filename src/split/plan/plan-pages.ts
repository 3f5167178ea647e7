import { pageHash } from '../hash.ts';
import type { Manifest, ManifestEntry } from '../manifest.ts';
import type { LibraryState } from '../read/read-library-state.ts';
import type { PaperWithSlug, SlugAssignment } from './assign-slugs.ts';

/**
 * What a run does to a page. `create`, `update` and `remove` change it; `same` needs no change; `other` belongs to
 * digests outside this run. Pages that a person changed are left alone: `kept` (the splitter's text has not changed),
 * `kept-back` (it has, and is written next to the page), `kept-removed` (its record is no longer in any digest),
 * `deleted` (by a person, and not recreated).
 */
export type PageAction =
  'create' | 'update' | 'remove' | 'same' | 'other' | 'kept' | 'kept-back' | 'kept-removed' | 'deleted';

/** What a run does to one page. */
export interface PagePlan {
  slug: string;
  action: PageAction;
  /** The splitter's page, if it is to be written to the page itself or next to it. */
  page?: string;
  /** For a removed page: the digests that contained its paper. */
  digests?: string[];
}

/** What a run does to all pages. */
export interface Plan {
  /** Sorted by slug. */
  pages: PagePlan[];
  /**
   * The manifest while pages are being written. It lists old and new hashes, so that after a killed run no page looks
   * edited or deleted by a person, and no text counts as already offered.
   */
  pending: Manifest;
  /** The manifest afterwards. */
  manifest: Manifest;
}

/**
 * Plans a run by the rule of Debian's `dpkg` for configuration files (Debian Policy, 10.7.3): an unedited
 * page is replaced, an edited page is kept, and a deleted page stays deleted, even if its paper leaves the digests and
 * returns: the manifest keeps its entry, without digests.
 *
 * @param forced slugs of pages whose edits are discarded, or which are restored
 */
export function planPages(
  assignment: SlugAssignment,
  library: LibraryState,
  forced: ReadonlySet<string>,
): Plan {
  const pages: PagePlan[] = [];
  const pending: Manifest = new Map(library.manifest);
  const manifest: Manifest = new Map(library.manifest);
  for (const paper of assignment.papers) {
    const known = library.manifest.get(paper.slug);
    const plan = planPage(paper, library, forced.has(paper.slug));
    const hash = paper.draft ? pageHash(paper.draft.page) : known?.page;
    const entry: ManifestEntry = { record: paper.hash, digests: paper.digests, page: hash };
    manifest.set(paper.slug, entry);
    pending.set(paper.slug, whileWriting(entry, plan, library));
    pages.push(plan);
  }
  for (const slug of assignment.abandoned) {
    const known = library.manifest.get(slug);
    const action = planRemoval(slug, library);
    if (action) pages.push({ slug, action, digests: known?.digests });
    if (action === 'remove' && known)
      pending.set(slug, { ...known, page: undefined, pending: library.pages.get(slug)?.hash });
    if (known?.page && !library.pages.has(slug) && !assignment.slugs.has(known.record))
      manifest.set(slug, { ...known, digests: [], pending: undefined });
    else manifest.delete(slug);
  }
  return { pages: pages.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)), pending, manifest };
}

/** A paper's manifest entry while pages are being written: the page on disk before and after both count as unedited. */
function whileWriting(
  entry: ManifestEntry,
  { slug, action }: PagePlan,
  library: LibraryState,
): ManifestEntry {
  const known = library.manifest.get(slug);
  const file = library.pages.get(slug);
  const before = file && isOurs(file.hash, known) ? file.hash : known?.page;
  if (action === 'kept-back') return { ...entry, page: before };
  const isWritten = action === 'create' || action === 'update';
  return isWritten ? { ...entry, page: before, pending: entry.page } : entry;
}

function planPage({ slug, draft }: PaperWithSlug, library: LibraryState, isForced: boolean): PagePlan {
  if (!draft) return { slug, action: 'other' };
  const { page } = draft;
  const known = library.manifest.get(slug);
  const file = library.pages.get(slug);
  if (!file) return known?.page && !isForced ? { slug, action: 'deleted' } : { slug, action: 'create', page };
  if (file.hash === pageHash(page)) return { slug, action: 'same' };
  if (isForced || isOurs(file.hash, known)) return { slug, action: 'update', page };
  return known?.page === pageHash(page) ? { slug, action: 'kept' } : { slug, action: 'kept-back', page };
}

function planRemoval(slug: string, { manifest, pages }: LibraryState): PageAction | undefined {
  const file = pages.get(slug);
  if (!file) return undefined;
  return isOurs(file.hash, manifest.get(slug)) ? 'remove' : 'kept-removed';
}

function isOurs(hash: string, known: ManifestEntry | undefined): boolean {
  return hash === known?.page || hash === known?.pending;
}
