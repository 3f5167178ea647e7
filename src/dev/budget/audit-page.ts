import lighthouse from 'lighthouse';
import type { PageKind } from './choose-pages.ts';

/** What Lighthouse says of a page. */
export interface Audit {
  /** Category to its score, 0 to 100. */
  scores: Map<string, number>;
  /** Audits that cost points, as Lighthouse names them. */
  faults: string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Pages that no search engine should list have no score for it. */
const unlisted: PageKind[] = ['search', 'errors'];

/** Audits a page as Lighthouse does it by default, on a phone with a slow line, in a browser that listens on a port. */
export async function auditPage(url: string, kind: PageKind, port: number): Promise<Audit> {
  const onlyCategories = categories.filter((id) => id !== 'seo' || !unlisted.includes(kind));
  const result = await lighthouse(url, { port, onlyCategories, logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse said nothing of ${url}`);
  const { lhr } = result;
  const parts = Object.values(lhr.categories);
  const faults = parts.flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  );
  return {
    scores: new Map(parts.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
    faults,
  };
}
