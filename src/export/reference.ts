import type { VenueKind } from '../paper/field.ts';
import { ownAddresses } from '../library/own-addresses.ts';
import type { LibraryPaper } from '../library/types.ts';
import { parseName } from '../paper/people/parse-name.ts';
import type { AuthorName } from '../paper/people/parse-name.ts';
import { venueKind } from './venue-kind.ts';

/** What citations say about a paper: nothing that neither its digest nor a person stated. */
export interface Reference {
  /** The cite key: the paper's slug, which is ASCII and unique, and changes only if a person moves the page. */
  key: string;
  /** Slugs that it had before. */
  formerKeys: string[];
  /** Inline Markdown. */
  title: string;
  /** The title as plain Unicode text. */
  titleText: string;
  /** Sources of formulas of the title that cannot be set. */
  failedFormulas: string[];
  authors: AuthorName[];
  /** Whether the paper has authors beside these. */
  hasMoreAuthors: boolean;
  /** Year, month and day, as far as they are known; empty without a date. */
  published: string[];
  venue: string | undefined;
  venueKind: VenueKind;
  arxivId: string | undefined;
  doi: string | undefined;
  /** Addresses of the paper itself, the best first. */
  addresses: string[];
  /** Absolute address of its page on this site; undefined if the site does not know where it will be published. */
  page: string | undefined;
  keywords: string[];
  /** What a reader should know beside it: that it was withdrawn or lacks authors, and which digests list it; undefined if nothing. */
  note: string | undefined;
}

/**
 * What citations say about a paper.
 *
 * @param page absolute address of its page, if it is known
 */
export function toReference(paper: LibraryPaper, page: string | undefined): Reference {
  const { data, title, slug } = paper;
  return {
    key: slug,
    formerKeys: data.formerly,
    title: data.title,
    titleText: title.text,
    failedFormulas: title.failedFormulas,
    authors: data.authors.map(parseName),
    hasMoreAuthors: lacksAuthors(data),
    published: data.published?.split('-') ?? [],
    venue: data.venue,
    venueKind: venueKind(data.venue ?? ''),
    arxivId: data.arxivId,
    doi: data.doi,
    addresses: ownAddresses(data).map(({ url }) => url),
    page,
    keywords: data.subjects,
    note: noteOf(paper),
  };
}

function noteOf({ data, places }: LibraryPaper): string | undefined {
  const digests = [...new Set(places.map(({ file }) => file))];
  const notes = [
    ...(data.identified?.status === 'withdrawn' ? ['Withdrawn by its authors'] : []),
    ...(lacksAuthors(data) ? ['Has more authors than are listed'] : []),
    ...(digests.length > 0 ? [`Listed in ${digests.join(', ')}`] : []),
  ];
  return notes.join('. ') || undefined;
}

const lacksAuthors = ({ authors, moreAuthors = false }: LibraryPaper['data']): boolean =>
  authors.length > 0 && moreAuthors;

/** Keywords in one line, with a mark between them that none of them contains, if there is one. */
export const joinKeywords = (keywords: string[]): string =>
  keywords.join(keywords.some((keyword) => keyword.includes(',')) ? '; ' : ', ');

/** The address to cite: the paper's own, or else that of its page. */
export const citedAddress = ({ addresses: [own], page }: Reference): string | undefined => own ?? page;
