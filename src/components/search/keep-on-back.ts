/**
 * Keeps the text of a field when a reader comes back to the page. WebKit resets fields without autocompletion to
 * their default value when Back restores a page from its cache.
 */
export function keepOnBack(input: HTMLInputElement): void {
  addEventListener('pagehide', () => (input.defaultValue = input.value));
}
