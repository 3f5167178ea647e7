/**
 * Focuses the search field on `/`, Ctrl+K or ⌘K: on the search page its own field, elsewhere the one in the header,
 * which `boot.ts` then opens as a dialog. The function is inlined in the page, so that the field works before any
 * script file is loaded: it must not use anything from outside.
 */
export function catchShortcut(): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const target = event.target as HTMLElement;
    const isTyping = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
    const isSlash = key === '/' && !isTyping && !ctrlKey && !metaKey && !altKey;
    const isK = key === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
    if (!isSlash && !isK) return;
    event.preventDefault();
    const own = document.querySelector<HTMLInputElement>('input[data-search-page]');
    const field = own ?? document.querySelector<HTMLInputElement>('.search-field input')!;
    field.focus({ preventScroll: !own });
    field.select();
    field.form!.dataset['shortcut'] = '';
    field.click();
  });
}
