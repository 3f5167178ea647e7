import { fieldRows } from '../paper/field-rows.ts';
import type { VenueKind } from '../paper/field.ts';
import type { LibraryPaper } from '../library/types.ts';
import { parseName } from './parse-name.ts';
import type { AuthorName } from './parse-name.ts';
import { venueKind } from './venue-kind.ts';

/** What citations say about a paper: nothing that neither its digest nor a person stated. */
export interface Reference {
  /** The cite key: the paper's slug, which is ASCII, unique, and never changes. */
  key: string;
  /** Inline Markdown. */
  title: string;
  /** The title as plain Unicode text. */
  titleText: string;
  /** Sources of formulas of the title that cannot be set. */
  failedFormulas: string[];
  authors: AuthorName[];
  /** Year, month and day, as far as they are known; empty without a date. */
  published: string[];
  venue: string | undefined;
  venueKind: VenueKind;
  arxivId: string | undefined;
  doi: string | undefined;
  /** The paper's own address, or else that of its page on this site; undefined if neither is known. */
  url: string | undefined;
  /** Files of the digests that list the paper. */
  digests: string[];
}

/**
 * What citations say about a paper.
 *
 * @param page absolute address of its page; undefined if the site does not know where it will be published
 */
export function toReference(paper: LibraryPaper, page: string | undefined): Reference {
  const { data, title, slug, places } = paper;
  return {
    key: slug,
    title: data.title,
    titleText: title.text,
    failedFormulas: title.failedFormulas,
    authors: data.authors.map(parseName),
    published: data.published?.split('-') ?? [],
    venue: data.venue,
    venueKind: venueKind(data.venue ?? ''),
    arxivId: data.arxivId,
    doi: data.doi,
    url: data.url ?? resolvedAddress(data) ?? page,
    digests: [...new Set(places.map(({ file }) => file))],
  };
}

/** The address that the first identifier of a paper leads to. */
function resolvedAddress(data: LibraryPaper['data']): string | undefined {
  return fieldRows
    .filter(([key, { identifier }]) => identifier && data[key] !== undefined)
    .map(([key, { identifier }]) => identifier!.resolver + encodeURI(String(data[key])))[0];
}
