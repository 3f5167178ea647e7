import { makeElement } from './make-element.ts';

/** The elements of the search dialog. */
export interface DialogParts {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  /** One option for each paper. */
  list: HTMLElement;
  /** Number of papers found; screen readers announce it. */
  status: HTMLElement;
  /** How the query was interpreted, and what to try if nothing was found. */
  notes: HTMLElement;
  /** Link to all results. */
  more: HTMLAnchorElement;
}

/** Adds the empty search dialog to the page. */
export function makeDialogParts(): DialogParts {
  const label = 'Search the papers';
  const input = makeElement('input', {
    type: 'search',
    role: 'combobox',
    'aria-label': label,
    placeholder: label,
    'aria-autocomplete': 'list',
    'aria-controls': 'search-found',
    'aria-expanded': 'false',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const list = makeElement('div', { id: 'search-found', role: 'listbox', 'aria-label': 'Papers found' });
  const status = makeElement('p', { role: 'status', class: 'search-status' });
  const notes = makeElement('div', { class: 'search-notes' });
  const more = makeElement('a', { class: 'search-more' });
  more.hidden = true;
  const close = makeElement('button', { type: 'button', class: 'search-close' }, 'Close');
  const keys = makeElement(
    'p',
    { class: 'search-keys', 'aria-hidden': 'true' },
    '↑ ↓ choose · Enter open · Esc close',
  );
  const head = makeElement('div', { class: 'search-head' }, input, close);
  const foot = makeElement('div', { class: 'search-foot' }, more, keys);
  const dialog = makeElement(
    'dialog',
    { class: 'search-dialog', 'aria-label': label },
    makeElement('div', { class: 'search-box' }, head, status, notes, list, foot),
  );
  close.addEventListener('click', () => dialog.close());
  document.body.append(dialog);
  return { dialog, input, list, status, notes, more };
}
