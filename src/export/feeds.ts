import { atom } from './feeds/atom.ts';
import type { FeedFormat } from './feeds/feed.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { rss } from './feeds/rss.ts';
import { allPapers } from './listings.ts';
import type { Listing } from './listings.ts';

/** The formats of feeds, by the names of their files. */
export const feedFormats = {
  'feed.xml': rss,
  'atom.xml': atom,
  'feed.json': jsonFeed,
} satisfies Record<string, FeedFormat>;

/** The path of a list's feed below the base; that of all papers is beside the home page. */
export function feedPath({ path }: Pick<Listing, 'path'>, name: keyof typeof feedFormats): string {
  return path === allPapers ? name : `${path}/${name}`;
}
