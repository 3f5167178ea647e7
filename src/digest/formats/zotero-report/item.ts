/** An item of a report as far as it is read. */
export interface Item {
  /** Characters of the page; `end` is exclusive. */
  start: number;
  end: number;
  /** Zotero's name of its type: `journalArticle`. */
  type: string;
  title: string;
  /** Rows of its table, in order. */
  rows: Row[];
  tags: string[];
}

/** A row of an item's table. */
export interface Row {
  label: string;
  /** Class of the label: what a person did, such as `author`; empty in other rows. */
  role: string;
  value: string;
  /** Address that the value links to; empty if there is none. */
  link: string;
}
