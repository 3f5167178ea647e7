/** A paper that a reader keeps. */
export interface KeptPaper {
  slug: string;
  /** Its title when it was last seen. */
  title: string;
  /** Authors, date and venue in one line, as far as they are known. */
  who?: string;
  note?: string;
  isRead?: boolean;
}

/** A reader's list, kept in the browser. */
export interface Desk {
  /** Whether the browser stores the list. If not, it lasts as long as the page, and addresses carry it. */
  isStored(): boolean;
  /** In the reader's order. */
  papers(): KeptPaper[];
  save(papers: KeptPaper[]): void;
}

/** Whether a value is a slug, and so leads nowhere but to a paper. */
export const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9-]+$/.test(value);

/**
 * Opens the list of the site at `base`; sites on one host share its storage. A browser may forbid storage, or it may be
 * full: the list then lives in memory.
 */
export function openDesk(base: string): Desk {
  const key = `offprint-desk:${base}`;
  let memory: KeptPaper[] | undefined;
  const desk: Desk = {
    isStored: () => !memory,
    papers: () => memory ?? readPapers(key),
    save(papers) {
      if (memory) memory = papers;
      else
        try {
          localStorage.setItem(key, JSON.stringify(papers));
        } catch {
          memory = papers;
        }
    },
  };
  try {
    // A list that can be read need not be writable.
    localStorage.setItem(key, localStorage.getItem(key) ?? '[]');
  } catch {
    memory = readPapers(key);
  }
  return desk;
}

function readPapers(key: string): KeptPaper[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((paper) => isSlug(paper?.slug)) : [];
  } catch {
    return [];
  }
}

/** The part of an address that names papers, with its question mark. */
export const toQuery = (papers: Pick<KeptPaper, 'slug'>[]): string =>
  `?p=${papers.map(({ slug }) => slug).join(',')}`;

/** The slug in a link to a paper's page; undefined for other links. */
export const slugOf = (href: string): string | undefined =>
  /\/papers\/([a-z0-9-]+)\/(?:index.html)?(?:[?#]|$)/.exec(href)?.[1];
