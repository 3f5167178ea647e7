import { closestPapers } from '../../search/rank/closest-papers.ts';
import type { ListFile } from '../../search/list-format.ts';

/** On the 404 page: suggests the papers whose URLs and titles are closest to the URL requested. */
export async function offerClosest(): Promise<void> {
  const section = document.querySelector<HTMLElement>('#closest')!;
  const { base = '', list = '' } = section.dataset;
  const response = await fetch(list);
  if (!response.ok) return;
  const { papers }: ListFile = await response.json();
  const found = closestPapers(location.pathname, papers.map(([, url, title]) => ({ url, title }))); // prettier-ignore
  const rows = found.map(({ url, title }) => makeRow(base + url, title));
  section.querySelector('ul')!.append(...rows);
  section.hidden = rows.length === 0;
}

/** Does not use a helper shared with the search: it would become one more file that a first query waits for. */
function makeRow(href: string, title: string): HTMLElement {
  const row = document.createElement('li');
  row.append(Object.assign(document.createElement('a'), { href, dir: 'auto', textContent: title }));
  return row;
}
