import type { Paper } from '../paper/schema.ts';
import { ownAddresses } from './own-addresses.ts';
import type { OwnAddress } from './own-addresses.ts';

/** Where to find the paper itself: its URL and identifiers if they are known, otherwise searches by title. */
export function searchesFor({ data, title }: { data: Paper; title: { text: string } }): OwnAddress[] {
  const known = ownAddresses(data);
  return known.length > 0 ? known : searchesByTitle(title.text);
}

function searchesByTitle(title: string): OwnAddress[] {
  const query = encodeURIComponent(title);
  return [
    { name: 'arXiv', url: `https://arxiv.org/search/?searchtype=title&query=${query}` },
    { name: 'Google Scholar', url: `https://scholar.google.com/scholar?q=${query}` },
    { name: 'Semantic Scholar', url: `https://www.semanticscholar.org/search?q=${query}` },
  ];
}
