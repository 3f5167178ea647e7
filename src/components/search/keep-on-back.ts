/**
 * Keeps what stands in a field when a reader comes back to its page. WebKit resets fields without autocompletion when
 * Back takes a page out of its cache, and a reset puts their default value back.
 */
export function keepOnBack(input: HTMLInputElement): void {
  addEventListener('pagehide', () => (input.defaultValue = input.value));
}
