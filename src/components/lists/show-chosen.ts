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
  const chosen = document.createElement('ul');
  chosen.className = 'chosen chips';
  chosen.ariaLabel = 'The list is narrowed to';
  for (const key of keys) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `${labelOf(key, links)} ✕`;
    button.ariaLabel = `Remove ${labelOf(key, links)}`;
    button.addEventListener('click', () => remove(key));
    const item = document.createElement('li');
    item.append(button);
    chosen.append(item);
  }
  status.after(chosen);
}

/** The label of a value that the page offers; of others the words of their keys. */
function labelOf(key: string, links: HTMLElement[]): string {
  const link = links.find(({ dataset }) => dataset['facet'] === key);
  return link?.textContent.trim() ?? key.slice(key.indexOf(':') + 1).replaceAll('-', ' ');
}
