import type { PaperWithSlug } from '../plan/assign-slugs.ts';
import type { Reason } from '../recognise/group.ts';

/** A record, or another page, that a run recognised as a paper of the library. */
export interface Recognised {
  /** Its address. */
  slug: string;
  /** The record's title, or the address of the other page. */
  name: string;
  why: Exclude<Reason, 'record' | 'title'>;
}

/**
 * What was recognised in this run; the next run knows it by its record. A paper whose title is the same needs no
 * mention.
 */
export function listRecognised(papers: PaperWithSlug[]): Recognised[] {
  return papers.flatMap(({ slug, drafts, merged, reasons, before }) => {
    const records = drafts.map(({ draft }) => ({ key: draft.hash, name: draft.title }));
    const addresses = merged.map((key) => ({ key, name: key }));
    const isKnown = before.length > 0 || merged.length > 0;
    return [...records, ...addresses].flatMap(({ key, name }) => {
      const why = reasons.get(key);
      return !isKnown || why === undefined || why === 'record' || why === 'title'
        ? []
        : [{ slug, name, why }];
    });
  });
}
