import { makeElement } from '../search/make-element.ts';

/**
 * Lists the active filters after the `status` of a list, each as a button that removes it: a filter need not be among
 * the links of the page.
 */
export function showChosen(
  status: HTMLElement,
  keys: string[],
  links: HTMLElement[],
  remove: (key: string) => void,
): void {
  status.parentElement!.querySelector('.chosen')?.remove();
  if (keys.length === 0) return;
  const items = keys.map((key) => {
    const label = labelOf(key, links);
    const button = makeElement('button', { type: 'button', 'aria-label': `Remove ${label}` }, `${label} ✕`);
    button.addEventListener('click', () => remove(key));
    return makeElement('li', {}, button);
  });
  status.after(makeElement('ul', { class: 'chosen chips', 'aria-label': 'Active filters' }, ...items));
}

/** The label of a filter: that of its link if the page has one, otherwise the words of its key. */
function labelOf(key: string, links: HTMLElement[]): string {
  const link = links.find(({ dataset }) => dataset['facet'] === key);
  return link?.textContent.trim() ?? key.slice(key.indexOf(':') + 1).replaceAll('-', ' ');
}
