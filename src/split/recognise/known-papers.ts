import { findCopies } from '../../paper/addresses/find-copies.ts';
import { splitPage } from '../../paper/frontmatter/split-page.ts';
import { makeEntry } from '../../paper/manifest/manifest.ts';
import type { ManifestEntry } from '../../paper/manifest/manifest.ts';
import { splitNotes } from '../page/page-parts.ts';
import type { LibraryState, PageFile } from '../read/read-library-state.ts';
import { foldTitle } from './fold-title.ts';
import { identityOf } from './identity-of.ts';
import type { KnownPaper } from './recognise-papers.ts';

/** The papers of a library before a run. */
export interface KnownPapers {
  papers: KnownPaper[];
  /** Pages that copy another one, each with the slug of that one. */
  copies: Map<string, string>;
}

/**
 * The papers that manifest and pages know. A page that the manifest does not list, with the record of a paper whose own
 * page is missing, is that page, renamed; if the paper's page is there, it is a copy.
 */
export function knownPapers({ manifest, pages }: LibraryState): KnownPapers {
  const entries = new Map(manifest);
  const owners = new Map(
    [...manifest].flatMap(([slug, { records }]) => records.map((record) => [record, slug] as const)),
  );
  const recorded = [...pages].map(([slug, { frontmatter }]) => ({
    slug,
    record: frontmatter?.source?.record,
  }));
  const copies = findCopies(recorded, owners);
  for (const { slug, record } of recorded.filter(({ slug }) => !manifest.has(slug) && !copies.has(slug))) {
    const owner = record === undefined ? undefined : owners.get(record);
    const entry = owner === undefined ? newEntry(record) : renamed(entries.get(owner)!, owner, slug);
    if (owner !== undefined) entries.delete(owner);
    entries.set(slug, entry);
    for (const known of entry.records) owners.set(known, slug);
  }
  return { papers: [...entries].map(([slug, entry]) => toKnown(slug, entry, pages.get(slug))), copies };
}

const newEntry = (record: string | undefined): ManifestEntry =>
  makeEntry(record ? { records: [record] } : {});

function renamed(entry: ManifestEntry, from: string, to: string): ManifestEntry {
  const formerly = [...entry.formerly, from].filter((slug) => slug !== to);
  return { ...entry, formerly, gone: undefined, isDeleted: undefined };
}

function toKnown(slug: string, entry: ManifestEntry, page: PageFile | undefined): KnownPaper {
  const text = page ? splitNotes(splitPage(page.text).body).body : '';
  const { title = '', ...rest } = page?.frontmatter ?? {};
  const titles = [entry.title, ...entry.titles, title].map(foldTitle);
  const isEdited = page !== undefined && !entry.written.some(({ page: own }) => own === page.hash);
  return { slug, entry, identity: identityOf(title, text, rest), titles, isEdited };
}
