import type { ManifestEntry, PageVersion } from '../../paper/manifest/manifest.ts';
import { composeFirstVersion } from '../page/compose-page.ts';
import { mergePage } from '../page/merge-page.ts';
import type { Conflict } from '../page/merge-page.ts';
import { bodyKey } from '../page/page-parts.ts';
import type { PageFile } from '../read/read-library-state.ts';
import type { PaperWithSlug } from './assign-slugs.ts';

/**
 * What a run does to a page. `create`, `update` and `remove` change it; `merge` removes it, because its paper has
 * another page; `same` needs no change; `other` belongs to digests outside this run. Pages that a person changed:
 * `renew` brings news into fields that the person left alone, `kept` needs nothing, `kept-back` has news for a part that
 * the person changed, `kept-removed` has no digest any more, `deleted` (by the person) is not recreated.
 */
export type PageAction =
  | 'create'
  | 'update'
  | 'remove'
  | 'merge'
  | 'same'
  | 'other'
  | 'renew'
  | 'kept'
  | 'kept-back'
  | 'kept-removed'
  | 'deleted';

/** What a run does to one page. */
export interface PagePlan {
  slug: string;
  action: PageAction;
  /** The new text of the page; absent if it does not change. */
  page?: string;
  /** Its text before; absent if there is no page. */
  before?: string;
  /** The splitter's own page, to be written next to one that it cannot bring its news into. */
  beside?: string;
  /** Whether a page next to it, written before, is still of use. */
  keepsBeside?: boolean;
  /** Parts that both a person and the splitter changed. */
  conflicts?: Conflict[];
  /** For a removed page: the digests that contained its paper. */
  digests?: string[];
  /** For a merged page: the address of its paper. */
  into?: string;
}

/** Which parts of pages a person gives up for the splitter's: by slug, fields, or all of them. */
export type Taken = ReadonlyMap<string, ReadonlySet<string> | 'all'>;

/** Plans what happens to the page of a paper that has a digest in this run. */
export function planPage(
  { slug, entry, composed, drafts }: PaperWithSlug,
  file: PageFile | undefined,
  taken: Taken,
): PagePlan {
  if (!composed) return { slug, action: 'other', keepsBeside: true };
  const { text: page, version } = composed;
  const given = taken.get(slug);
  if (!file) {
    return isDeleted(entry) && !given ? { slug, action: 'deleted' } : { slug, action: 'create', page };
  }
  if (file.hash === version.page) return { slug, action: 'same' };
  if (isOurs(file, entry)) return { slug, action: 'update', page };
  const versions = knownFields(entry, () =>
    drafts.flatMap(({ draft }) => entry.digests.map((digest) => composeFirstVersion(draft, digest))),
  );
  const merged = mergePage(file.text, page, { versions, taken: given ?? new Set() });
  if (!merged) return planUnreadable(slug, page, version, entry, given);
  const { page: next, conflicts, edited } = merged;
  const isBodyOpen = conflicts.some(({ field }) => field === bodyKey);
  const changed = next === file.text ? {} : { page: next };
  return {
    slug,
    action: conflicts.length > 0 ? 'kept-back' : changed.page === undefined ? 'kept' : 'renew',
    ...changed,
    ...(isBodyOpen ? { beside: page } : {}),
    keepsBeside: edited.includes(bodyKey),
    conflicts,
  };
}

/** A page whose front matter cannot be read is a person's as a whole. */
function planUnreadable(
  slug: string,
  page: string,
  version: PageVersion,
  entry: ManifestEntry,
  given: 'all' | ReadonlySet<string> | undefined,
): PagePlan {
  if (given === 'all') return { slug, action: 'update', page };
  if (entry.written[0]?.page === version.page) return { slug, action: 'kept', keepsBeside: true };
  return { slug, action: 'kept-back', beside: page, keepsBeside: true };
}

/** Whether a person deleted the page, if it is missing. */
export const isDeleted = ({ isDeleted: known, written, gone, mayLack }: ManifestEntry): boolean =>
  known ?? (written.length > 0 && !gone && !mayLack);

/** Whether a page is one that the splitter wrote, unchanged. */
export const isOurs = (file: PageFile, { written }: ManifestEntry): boolean =>
  written.some(({ page }) => page === file.hash);

/** The hashes of the parts of the versions that were written; those of the first format are made again. */
function knownFields(
  { written }: ManifestEntry,
  firstVersions: () => Required<PageVersion>[],
): Record<string, string>[] {
  return written.flatMap(({ page, fields }) => {
    const known = fields ?? firstVersions().find((version) => version.page === page)?.fields;
    return known ? [known] : [];
  });
}
