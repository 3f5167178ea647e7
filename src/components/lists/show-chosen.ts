import { makeElement } from '../search/make-element.ts';

/**
 * Lists the facet values that a list is narrowed to after its `status`, each as a button that takes it back: they may
 * not be among the values that the page offers.
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
  status.after(
    makeElement('ul', { class: 'chosen chips', 'aria-label': 'The list is narrowed to' }, ...items),
  );
}

/** The label of a value that the page offers; of others the words of their keys. */
function labelOf(key: string, links: HTMLElement[]): string {
  const link = links.find(({ dataset }) => dataset['facet'] === key);
  return link?.textContent.trim() ?? key.slice(key.indexOf(':') + 1).replaceAll('-', ' ');
}
