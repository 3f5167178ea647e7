import type { Manifest, ManifestEntry, PageVersion } from '../../paper/manifest/manifest.ts';
import type { LibraryState, PageFile } from '../read/read-library-state.ts';
import type { PaperWithSlug, SlugAssignment } from './assign-slugs.ts';
import { isDeleted, isOurs, planPage } from './plan-page.ts';
import type { PagePlan, Taken } from './plan-page.ts';

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

/** What a run is told beside its digests. */
export interface PlanRequest {
  taken: Taken;
  /** The day of the run, as 2026-03-12. */
  today: string;
}

/**
 * Plans a run by the rule of Debian's `dpkg` for configuration files (Debian Policy, 10.7.3), applied to each field of a
 * page: what a person left alone is replaced, what the person edited is kept, and a deleted page stays deleted, even if
 * its paper leaves the digests and returns.
 */
export function planPages(assignment: SlugAssignment, library: LibraryState, request: PlanRequest): Plan {
  const pages: PagePlan[] = [];
  const pending: Manifest = new Map(library.manifest);
  const manifest: Manifest = new Map();
  for (const paper of assignment.papers) {
    const { slug, merged } = paper;
    const file = library.pages.get(slug);
    const { plan, entry } = planPaper(paper, file, request);
    if (plan) pages.push({ ...plan, ...(file ? { before: file.text } : {}) });
    if (entry) manifest.set(slug, settled(entry, file, plan, request.today));
    if (plan || merged.length > 0) pending.set(slug, whileWriting(paper, file, plan));
    for (const other of merged) {
      const known = library.manifest.get(other);
      if (library.pages.has(other)) pages.push({ slug: other, action: 'merge', into: slug });
      if (known) pending.set(other, { ...known, isPending: true, mayLack: true });
    }
  }
  return { pages: pages.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)), pending, manifest };
}

/** What happens to a paper's page, and what the manifest knows of the paper afterwards; undefined: nothing. */
interface PaperPlan {
  plan?: PagePlan;
  entry?: ManifestEntry;
}

function planPaper(paper: PaperWithSlug, file: PageFile | undefined, { taken }: PlanRequest): PaperPlan {
  const { entry, composed, drafts } = paper;
  if (entry.digests.length === 0) return planLost(paper, file);
  if (drafts.length === 0) return { entry };
  const plan = planPage(paper, file, taken);
  if (!composed) return { plan, entry };
  return { plan, entry: { ...entry, written: [composed.version] } };
}

/** Plans what happens to a paper that is in no digest any more. */
function planLost({ slug, entry, before }: PaperWithSlug, file: PageFile | undefined): PaperPlan {
  if (!file) return entry.isExample && !isDeleted(entry) ? {} : { entry };
  if (!isOurs(file, entry)) return { plan: { slug, action: 'kept-removed', keepsBeside: true }, entry };
  const plan: PagePlan = { slug, action: 'remove', digests: before };
  return entry.isExample ? { plan } : { plan, entry };
}

/** An entry once all pages are written. */
function settled(
  entry: ManifestEntry,
  file: PageFile | undefined,
  plan: PagePlan | undefined,
  today: string,
): ManifestEntry {
  const isThere = plan?.action === 'create' || (file !== undefined && plan?.action !== 'remove');
  const done = { ...entry, isPending: undefined, mayLack: undefined };
  if (isThere) return { ...done, gone: undefined, isDeleted: undefined };
  const wasDeleted = file === undefined && isDeleted(entry);
  return { ...done, gone: entry.gone ?? today, isDeleted: wasDeleted ? true : undefined };
}

/** A paper's entry while pages are being written: the page on disk before and after both count as unedited. */
function whileWriting(
  { entry, composed }: PaperWithSlug,
  file: PageFile | undefined,
  plan: PagePlan | undefined,
): ManifestEntry {
  const { page, beside, action } = plan ?? {};
  if (page === undefined && beside === undefined && action !== 'remove') return entry;
  const written = withNext(entry.written, composed?.version, action === 'kept-back');
  const mayLack = file === undefined || action === 'remove' ? true : undefined;
  return { ...entry, written, isPending: true, mayLack };
}

/** The versions that may be on disk. The first counts as seen by a person, so a text that is still to be offered is not. */
function withNext(written: PageVersion[], next: PageVersion | undefined, isOffered: boolean): PageVersion[] {
  if (!next || written.some(({ page }) => page === next.page)) return written;
  return isOffered && written.length === 0 ? written : [...written, next];
}
