/** A feed in no particular format. Addresses are absolute. */
export interface Feed {
  /** Its page, which is also its id. */
  page: string;
  title: string;
  description: string;
  /** Address of the feed itself. */
  self: string;
  /** When the newest item changed. */
  updated: Date;
  /** Newest first. */
  items: FeedItem[];
}

/** A paper in a feed. */
export interface FeedItem {
  /** The paper's permalink, which is also its id, equal in every build. */
  page: string;
  /** Plain text. */
  title: string;
  authors: string[];
  /** The abstract as HTML, formulas as Unicode text; empty if there is none. */
  html: string;
  /** Labels of its topics. */
  topics: string[];
  /** The paper's own address, if a digest or a person stated one. */
  external: string | undefined;
  /** When its page last changed. */
  changed: Date;
}

/** A format of feeds: a row of the registry. */
export interface FeedFormat {
  /** Its name for readers. */
  label: string;
  mediaType: string;
  write(feed: Feed): string;
}
