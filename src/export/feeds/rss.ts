import { generateRssFeed } from 'feedsmith';
import type { FeedFormat } from './feed.ts';

/** RSS 2.0. Authors are in `dc:creator`, because `author` has to be an e-mail address. */
export const rss: FeedFormat = {
  label: 'RSS',
  mediaType: 'application/rss+xml',
  write({ page, title, description, self, updated, items }) {
    return generateRssFeed({
      title,
      link: page,
      description,
      lastBuildDate: updated,
      atom: { links: [{ href: self, rel: 'self', type: this.mediaType }] },
      items: items.map((item) => ({
        title: item.title,
        link: item.page,
        guid: { value: item.page, isPermaLink: true },
        pubDate: item.changed,
        description: item.html || undefined,
        categories: item.topics.map((name) => ({ name })),
        dc: { creators: item.authors },
      })),
    });
  },
};
