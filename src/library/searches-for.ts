import type { Paper } from '../paper/schema.ts';

/** Where to look for the paper itself: its own address if a person or digest gave one, else searches by title. */
export function searchesFor({
  data,
  title,
}: {
  data: Paper;
  title: { text: string };
}): { name: string; url: string }[] {
  if (data.url) return [{ name: new URL(data.url).hostname, url: data.url }];
  if (data.arxivId) return [{ name: 'arXiv', url: `https://arxiv.org/abs/${data.arxivId}` }];
  if (data.doi)
    return [
      { name: 'doi.org', url: `https://doi.org/${data.doi.split('/').map(encodeURIComponent).join('/')}` },
    ];
  const query = encodeURIComponent(title.text);
  return [
    { name: 'arXiv', url: `https://arxiv.org/search/?searchtype=title&query=${query}` },
    { name: 'Google Scholar', url: `https://scholar.google.com/scholar?q=${query}` },
    { name: 'Semantic Scholar', url: `https://www.semanticscholar.org/search?q=${query}` },
  ];
}
