import { findClosest } from '../../search/client/find-closest.ts';
import { makeElement } from './make-element.ts';
import { useWholeSearch } from './use-whole-search.ts';

/** On the 404 page: suggests in a section the papers whose URLs and titles are closest to the URL requested. */
export async function offerClosest(section: HTMLElement): Promise<void> {
  const found = await findClosest(location.pathname, useWholeSearch(section.dataset['base']!));
  const rows = found.map(({ url, title }) =>
    makeElement('li', {}, makeElement('a', { href: url, dir: 'auto' }, title)),
  );
  section.querySelector('ul')!.append(...rows);
  section.hidden = rows.length === 0;
}
