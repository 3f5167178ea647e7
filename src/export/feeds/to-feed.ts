import type { Library } from '../../library/library.ts';
import type { LibraryPaper } from '../../library/types.ts';
import { permalink } from '../../paper/permalink.ts';
import { allPapers, type Listing } from '../listings.ts';
import type { Feed, FeedItem } from './feed.ts';

/** Readers of feeds need what is new, not the whole library; of a part of it, less is new. */
const mostItems = 100;
const mostItemsOfPart = 30;

/** What a feed needs to know of its site. */
export interface FeedSite {
  /** The absolute address of a path below the base. */
  addressOf(path: string): string;
  /** When the page of a paper last changed. */
  changedAt(paper: LibraryPaper): Date;
}

/** The papers of a list that its feeds show: latest change first, then latest digest. */
export function newestOf(
  { path, papers }: Pick<Listing, 'path' | 'papers'>,
  { digests }: Pick<Library, 'digests'>,
  changedAt: FeedSite['changedAt'],
): LibraryPaper[] {
  const order = new Map(digests.map(({ digest }, index) => [digest, index]));
  const digestOf = ({ places }: LibraryPaper): number =>
    Math.max(-1, ...places.map(({ digest }) => order.get(digest) ?? -1));
  return papers
    .map((paper) => ({ paper, changed: Number(changedAt(paper)), digest: digestOf(paper) }))
    .toSorted((a, b) => b.changed - a.changed || b.digest - a.digest)
    .slice(0, path === allPapers ? mostItems : mostItemsOfPart)
    .map(({ paper }) => paper);
}

/** The newest papers of a list as a feed, in a file at `path`. */
export function toFeed(
  listing: Listing,
  path: string,
  library: Library,
  { addressOf, changedAt }: FeedSite,
): Feed {
  const labels = new Map(library.topics.map(({ id, label }) => [id, label]));
  const items = newestOf(listing, library, changedAt).map((paper): FeedItem => ({
    page: addressOf(permalink(paper)),
    title: paper.title.text,
    authors: paper.data.authors,
    html: toHtml(paper.text),
    topics: paper.data.topics.map((id) => labels.get(id) ?? id),
    external: paper.data.url,
    changed: changedAt(paper),
  }));
  const updated = items[0]?.changed ?? new Date(0);
  const { title, description } = listing;
  return { page: addressOf(`${listing.path}/`), title, description, self: addressOf(path), updated, items };
}

/** Plain text as paragraphs. */
function toHtml(text: string): string {
  const blocks = text.split('\n\n').filter(Boolean);
  return blocks
    .map((block) => `<p>${block.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`)
    .join('');
}
