import { fieldRows } from '../paper/field-rows.ts';
import type { Paper } from '../paper/schema.ts';

/** A link to the paper itself, or to a search for it. */
interface ExternalLink {
  name: string;
  url: string;
}

/** Where to find the paper itself: its URL and identifiers if they are known, otherwise searches by title. */
export function searchesFor({ data, title }: { data: Paper; title: { text: string } }): ExternalLink[] {
  const identified = fieldRows.flatMap(([key, { identifier }]): ExternalLink[] => {
    const id = identifier && data[key];
    return id
      ? [{ name: `${identifier.prefix}${String(id)}`, url: identifier.resolver + toPath(String(id)) }]
      : [];
  });
  const isNew = data.url && identified.every(({ url }) => url !== data.url);
  const known = [...(isNew ? [{ name: new URL(data.url!).hostname, url: data.url! }] : []), ...identified];
  return known.length > 0 ? known : searchesByTitle(title.text);
}

const toPath = (id: string): string => id.split('/').map(encodeURIComponent).join('/');

function searchesByTitle(title: string): ExternalLink[] {
  const query = encodeURIComponent(title);
  return [
    { name: 'arXiv', url: `https://arxiv.org/search/?searchtype=title&query=${query}` },
    { name: 'Google Scholar', url: `https://scholar.google.com/scholar?q=${query}` },
    { name: 'Semantic Scholar', url: `https://www.semanticscholar.org/search?q=${query}` },
  ];
}
