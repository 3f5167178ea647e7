import { makeElement } from '../search/make-element.ts';
import { closestPapers } from '../../search/rank/closest-papers.ts';
import type { ListFile } from '../../search/list-format.ts';

/** On the page of errors: offers the papers whose addresses and titles are most like the address asked for. */
export async function offerClosest(): Promise<void> {
  const section = document.querySelector<HTMLElement>('#closest')!;
  const base = section.dataset['base']!;
  const response = await fetch(`${base}pagefind/list/all.json`);
  if (!response.ok) return;
  const { papers }: ListFile = await response.json();
  const found = closestPapers(location.pathname, papers.map(([, url, title]) => ({ url, title }))); // prettier-ignore
  const rows = found.map(({ url, title }) =>
    makeElement('li', {}, makeElement('a', { href: base + url, dir: 'auto' }, title)),
  );
  section.querySelector('ul')!.append(...rows);
  section.hidden = rows.length === 0;
}
