import { pageHash } from '../hash.ts';
import type { Manifest, ManifestEntry } from '../manifest.ts';
import type { LibraryState } from '../read/read-library-state.ts';
import type { PaperWithSlug, SlugAssignment } from './assign-slugs.ts';

/**
 * What happens to a page. `create`, `update`, `remove` change it; `same` needs no change, `other` is
 * of digests that are not in this run. A person's page stays:
 * `kept` (the splitter has nothing new), `kept-back` (it has, and puts it beside the page), `kept-removed` (no
 * digest has its record any more), `deleted` (by a person, and stays so).
 */
export type PageAction =
  'create' | 'update' | 'remove' | 'same' | 'other' | 'kept' | 'kept-back' | 'kept-removed' | 'deleted';

/** What happens to one page. */
export interface PagePlan {
  slug: string;
  action: PageAction;
  /** The splitter's page, where it is written, or put beside the person's. */
  page?: string;
  /** The digests that had a page that is removed. */
  digests?: string[];
}

/** What a run would do to the pages. */
export interface Plan {
  /** Sorted by slug. */
  pages: PagePlan[];
  /**
   * The manifest while pages are being written. It knows old and new hashes, so that a killed run leaves no page that
   * looks edited or deleted, and no text that was not yet offered as known.
   */
  pending: Manifest;
  /** The manifest afterwards. */
  manifest: Manifest;
}

/**
 * Plans a run by the rule of Debian's `dpkg` for configuration files (Debian Policy, 10.7.3): a page that is as the
 * splitter left it is replaced, a person's page is kept, a page that a person deleted stays deleted, also when its
 * paper leaves the digests and returns: the manifest keeps its entry, without digests.
 *
 * @param forced slugs of pages whose edits, or deletion, are given up
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

/** A paper's entry while pages are being written: what is on the disk before and after are both the splitter's. */
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
