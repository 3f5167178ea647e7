import { unnamed } from '../../library/row-byline.ts';
import type { LibraryPaper } from '../../library/types.ts';

/** The texts of a social card: what chats and social networks show beside a link. All on one line, plain. */
export interface Card {
  /** The site's name. */
  site: string;
  title: string;
  /** A small line at the bottom; may be empty. */
  note: string;
}

/** The card of a paper: its authors if they are known, otherwise its topics. */
export function cardOf({ title, data }: LibraryPaper, site: string, topicLabels: Map<string, string>): Card {
  const topics = data.topics.map((id) => topicLabels.get(id) ?? id);
  const authors = data.authors.join(', ') + (data.moreAuthors ? ` ${unnamed}` : '');
  return { site, title: title.text, note: authors || topics.join(' · ') };
}
