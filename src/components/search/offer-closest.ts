import { readListFiles } from '../../search/list-format.ts';
import { closestPapers } from '../../search/rank/closest-papers.ts';
import { makeElement } from './make-element.ts';

/** On the 404 page: suggests in a section the papers whose URLs and titles are closest to the URL requested. */
export async function offerClosest(section: HTMLElement): Promise<void> {
  const { base = '', list = '' } = section.dataset;
  const response = await fetch(list);
  if (!response.ok) return;
  const { papers } = readListFiles([await response.json()]);
  const found = closestPapers(location.pathname, [...papers.values()]);
  const rows = found.map(({ url, title }) => makeRow(base + url, title));
  section.querySelector('ul')!.append(...rows);
  section.hidden = rows.length === 0;
}

function makeRow(href: string, title: string): HTMLElement {
  return makeElement('li', {}, makeElement('a', { href, dir: 'auto' }, title));
}
