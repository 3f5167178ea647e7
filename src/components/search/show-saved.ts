import { makeElement } from './make-element.ts';
import { nameSearch } from './name-search.ts';
import { readState } from './page-state.ts';
import { savedSearches } from './saved-searches.ts';

/**
 * Lists the saved searches, with a button that saves the current one.
 *
 * @param base Base path of the site.
 * @returns A function that updates the list.
 */
export function showSaved(section: HTMLElement, base: string, current: () => string): () => void {
  const list = section.querySelector('ul')!;
  const save = section.querySelector<HTMLButtonElement>(':scope > button')!;
  const refresh = () => {
    const saved = savedSearches(base).read();
    const state = readState(current());
    save.hidden = !(state.q || state.topic) || saved.includes(current());
    section.hidden = saved.length === 0 && save.hidden;
    list.replaceChildren(...saved.map((search) => makeRow(search, base, refresh)));
  };
  save.addEventListener('click', () => {
    const saved = savedSearches(base);
    saved.write([...saved.read(), current()]);
    refresh();
  });
  return refresh;
}

function makeRow(search: string, base: string, refresh: () => void): HTMLElement {
  const name = nameSearch(search);
  const remove = makeElement('button', { type: 'button', 'aria-label': `Remove ${name}` }, 'Remove');
  remove.addEventListener('click', () => {
    const saved = savedSearches(base);
    saved.write(saved.read().filter((other) => other !== search));
    refresh();
  });
  return makeElement('li', {}, makeElement('a', { href: search }, name), ' ', remove);
}
