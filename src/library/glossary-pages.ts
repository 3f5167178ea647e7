import { mostWeight } from './light-pages.ts';

/** The most papers that an acronym's meaning lists. */
export const mostMeant = 50;

/** What decides the page of an acronym. */
interface Entry {
  id: string;
  meanings: { expansion: string; slugs: string[] }[];
}

/** A page of the glossary: of the acronyms whose ids begin alike. */
export interface GlossaryPage<Own extends Entry> {
  /** How the ids begin; empty for the first page. */
  prefix: string;
  entries: Own[];
  /** What the ids begin with on the pages below this one, if its entries were too many; then `entries` are the others. */
  parts: string[];
}

/**
 * Parts a glossary into pages: one, while it is light; otherwise by first letters, and by the next wherever too many begin
 * alike. So an entry keeps its address when others are added, unless they become too many.
 */
export function glossaryPages<Own extends Entry>(entries: Own[], prefix = ''): GlossaryPage<Own>[] {
  const weight = entries.reduce((sum, entry) => sum + weightOf(entry), 0);
  if (weight <= mostWeight || entries.length === 1) return [{ prefix, entries, parts: [] }];
  const groups = Map.groupBy(entries, ({ id }) => id.slice(0, prefix.length + 1));
  const own = groups.get(prefix) ?? [];
  groups.delete(prefix);
  const parts = [...groups.keys()].toSorted();
  return [
    { prefix, entries: own, parts },
    ...parts.flatMap((part) => glossaryPages(groups.get(part)!, part)),
  ];
}

/** The path of a page of the glossary. */
export const glossaryPath = (prefix: string): string => (prefix === '' ? 'glossary/' : `glossary/${prefix}/`);

/** About the bytes of an entry's HTML. */
function weightOf({ meanings }: Entry): number {
  const [ofEntry, ofMeaning, ofPaper] = [80, 70, 60];
  return meanings
    .map(({ expansion, slugs }) => {
      const shown = slugs.slice(0, mostMeant);
      return ofMeaning + expansion.length + shown.reduce((sum, slug) => sum + ofPaper + 2 * slug.length, 0);
    })
    .reduce((sum, own) => sum + own, ofEntry);
}
