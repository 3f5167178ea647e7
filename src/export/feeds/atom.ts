import { generateAtomFeed } from 'feedsmith';
import type { FeedFormat } from './feed.ts';

/** Atom. Entries without authors have the feed's, which is the site: one is required. */
export const atom: FeedFormat = {
  label: 'Atom',
  mediaType: 'application/atom+xml',
  write({ page, title, description, self, updated, items }) {
    return generateAtomFeed({
      id: page,
      title: { value: title },
      subtitle: { value: description },
      updated,
      authors: [{ name: title }],
      links: [
        { href: self, rel: 'self', type: this.mediaType },
        { href: page, rel: 'alternate' },
      ],
      entries: items.map((item) => ({
        id: item.page,
        title: { value: item.title },
        updated: item.changed,
        links: [
          { href: item.page, rel: 'alternate' },
          ...(item.external ? [{ href: item.external, rel: 'related' }] : []),
        ],
        content: item.html ? { value: item.html, type: 'html' } : undefined,
        authors: item.authors.map((name) => ({ name })),
        categories: item.topics.map((term) => ({ term })),
      })),
    });
  },
};
