import { site } from '../config/site.ts';
import { feedFormats, feedPath } from '../export/feeds.ts';
import { toFeed } from '../export/feeds/to-feed.ts';
import { citationFormats, type CitationFormat } from '../export/formats.ts';
import { libraryFiles } from '../export/library-json.ts';
import { libraryJsonSchema } from '../export/library-schema.ts';
import { listingsOf } from '../export/listings.ts';
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
  text: string;
  mediaType: string;
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
  const written = new Map<LibraryPaper, string>();
  /** A paper is in many lists. */
  const entryOf = (paper: LibraryPaper): string => {
    const entry = written.get(paper) ?? writeEntry(toReference(paper, absoluteLink(permalink(paper))));
    written.set(paper, entry);
    return entry;
  };
  return listingsOf(library, site.name).flatMap(({ path, papers }) => {
    const entries = papers.map(entryOf);
    return splitParts(entries).map((part, index) => ({
      path: partName(path, ending, index),
      text: join(part),
      mediaType,
    }));
  });
}

function feedFiles(library: Library, ending: FileEnding): ExportFile[] {
  const all = Object.keys(feedFormats) as (keyof typeof feedFormats)[];
  const names = all.filter((name) => name.endsWith(`.${ending}`));
  return listingsOf(library, site.name).flatMap((listing) =>
    names.map((name) => {
      const path = feedPath(listing, name);
      const feed = toFeed(listing, path, library, { addressOf: anyAbsoluteLink, changedAt });
      return { path, text: feedFormats[name].write(feed), mediaType: feedFormats[name].mediaType };
    }),
  );
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
  return [
    ...files.map((file) => ({ ...file, mediaType })),
    { path: schemaPath, text: JSON.stringify({ $id: schema, ...libraryJsonSchema() }), mediaType },
  ];
}
