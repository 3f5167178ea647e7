/** What of a page tells whether it is the page of a paper or a copy of it. */
export interface RecordedPage {
  slug: string;
  /** The record that it says it was made from; undefined on pages written by hand. */
  record?: string | undefined;
}

/**
 * Pages that copy another one, each with the slug of that one: pages that the manifest does not list, with a record
 * whose paper has a page already. Of two such pages that both are not listed, the one with the shorter name counts as
 * the original: a copy is usually named like it, with something added.
 *
 * @param owners the slugs of the papers that the manifest lists, by record
 */
export function findCopies(pages: RecordedPage[], owners: ReadonlyMap<string, string>): Map<string, string> {
  const slugs = new Set(pages.map(({ slug }) => slug));
  const listed = new Set(owners.values());
  const found = new Map([...owners].filter(([, slug]) => slugs.has(slug)));
  const copies = new Map<string, string>();
  for (const { slug, record } of pages.toSorted(byName)) {
    if (record === undefined || listed.has(slug)) continue;
    const original = found.get(record);
    if (original === undefined) found.set(record, slug);
    else copies.set(slug, original);
  }
  return copies;
}

const byName = (a: RecordedPage, b: RecordedPage): number =>
  a.slug.length - b.slug.length || (a.slug < b.slug ? -1 : 1);
