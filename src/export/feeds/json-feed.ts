import { generateJsonFeed } from 'feedsmith';
import type { FeedFormat } from './feed.ts';

/** JSON Feed 1.1. Each item has content: the abstract, or else the title. */
export const jsonFeed: FeedFormat = {
  label: 'JSON Feed',
  mediaType: 'application/feed+json',
  write({ page, title, description, self, items }) {
    const feed = generateJsonFeed({
      title,
      description,
      home_page_url: page,
      feed_url: self,
      items: items.map((item) => ({
        id: item.page,
        url: item.page,
        external_url: item.external,
        title: item.title,
        ...(item.html ? { content_html: item.html } : { content_text: item.title }),
        date_modified: item.changed,
        authors: item.authors.map((name) => ({ name })),
        tags: item.topics,
      })),
    });
    return `${JSON.stringify(feed, undefined, 1)}\n`;
  },
};
