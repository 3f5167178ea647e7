import { site } from '../config/site.ts';
import { feedFormats, feedPath } from '../export/feeds.ts';
import type { FeedFormat } from '../export/feeds/feed.ts';
import { newestOf, toFeed } from '../export/feeds/to-feed.ts';
import { citationFormats, type CitationFormat } from '../export/formats.ts';
import { libraryFiles } from '../export/library-json.ts';
import { libraryJsonSchema } from '../export/library-schema.ts';
import { listingsOf, type Listing } from '../export/listings.ts';
import { toReference } from '../export/reference.ts';
import { partName, splitParts } from '../export/split-parts.ts';
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/types.ts';
import { entriesOf } from '../library/identification-report.ts';
import { readStore } from '../paper/identified/read-store.ts';
import { permalink } from '../paper/permalink.ts';
import { findPlaces } from '../system/find-places.ts';
import { absoluteLink, anyAbsoluteLink } from './absolute-link.ts';
import { linkTo } from './link-to.ts';
import { changedAt } from './page-dates.ts';

/** A file for other programs, beside the pages. */
export interface ExportFile {
  /** Below the base. */
  path: string;
  mediaType: string;
  /** What it is written from, as plain data: a build leaves the file as it is while this is the same. */
  source: unknown;
  write: () => string;
}

/** Endings of the files that concern more than one paper. */
export type FileEnding = CitationFormat | 'xml';

/**
 * The files of one ending that concern more than one paper: citations and feeds of lists, and the library with all that
 * is known.
 */
export function exportFiles(library: Library, ending: FileEnding): ExportFile[] {
  return [
    ...(ending === 'xml' ? [] : listFiles(library, ending)),
    ...feedFiles(library, ending),
    ...(ending === 'json' ? dataFiles(library) : []),
  ];
}

function listFiles(library: Library, ending: CitationFormat): ExportFile[] {
  const { writeEntry, join, mediaType } = citationFormats[ending];
  const pageOf = (paper: LibraryPaper): string | undefined => absoluteLink(permalink(paper));
  const entries = new Map(
    library.papers.map((paper) => [paper, writeEntry(toReference(paper, pageOf(paper)))]),
  );
  const entryOf = (paper: LibraryPaper): string => entries.get(paper)!;
  return listings(library).flatMap(({ path, papers }) =>
    splitParts(papers, entryOf).map((part, index) => ({
      path: partName(path, ending, index),
      mediaType,
      source: part,
      write: () => join(part.map(entryOf)),
    })),
  );
}

function feedFiles(library: Library, ending: FileEnding): ExportFile[] {
  const all = Object.keys(feedFormats) as (keyof typeof feedFormats)[];
  const names = all.filter((name) => name.endsWith(`.${ending}`));
  const labels = new Map(library.topics.map(({ id, label }) => [id, label]));
  return listings(library).flatMap((listing) => {
    const papers = newestOf(listing, library, changedAt);
    const newest = { ...listing, papers };
    const source = {
      newest,
      changes: papers.map(changedAt),
      topics: papers.map(({ data }) => data.topics.map((id) => labels.get(id))),
    };
    return names.map((name) => {
      const path = feedPath(listing, name);
      const format: FeedFormat = feedFormats[name];
      const write = (): string =>
        format.write(toFeed(newest, path, library, { addressOf: anyAbsoluteLink, changedAt }));
      return { path, mediaType: format.mediaType, source, write };
    });
  });
}

function dataFiles({ papers }: Library): ExportFile[] {
  const entries = entriesOf(papers, readStore(findPlaces().identified));
  const records = new Map([...entries].map(([slug, { stated }]) => [slug, stated]));
  const schemaPath = 'library.schema.json';
  const schema = absoluteLink(schemaPath) ?? `./${schemaPath}`;
  const mediaType = 'application/json';
  const files = libraryFiles(
    papers,
    { name: site.name, description: site.description, schema, records },
    (paper) => absoluteLink(permalink(paper)) ?? linkTo(permalink(paper)),
  );
  const text = JSON.stringify({ $id: schema, ...libraryJsonSchema() });
  return [
    ...files.map((file) => ({ ...file, mediaType })),
    { path: schemaPath, mediaType, source: text, write: () => text },
  ];
}

const listed = new WeakMap<Library, Listing[]>();

/** The lists of a library, gathered once for the files of all endings. */
function listings(library: Library): Listing[] {
  const known = listed.get(library) ?? listingsOf(library, site.name);
  listed.set(library, known);
  return known;
}
