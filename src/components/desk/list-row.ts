import { makeElement } from '../search/make-element.ts';
import type { KeptPaper } from './desk.ts';

/** What a row of the reading list shows and does. */
export interface ListRow {
  /** Whether the list is the reader's own, which has notes and an order. */
  isOwn: boolean;
  isFirst: boolean;
  isLast: boolean;
  isSelected: boolean;
  change(paper: KeptPaper): void;
  move(by: 1 | -1): void;
  remove(): void;
  select(on: boolean): void;
}

/** Makes the row of a paper. Each control is named by what it does, and to which paper. */
export function makeListRow(paper: KeptPaper, url: string, row: ListRow): HTMLElement {
  const title = paper.title || '…';
  const link = makeElement('a', { href: url, dir: 'auto' }, title);
  const select = makeElement('input', { type: 'checkbox', 'aria-label': `Select ${title}` });
  select.checked = row.isSelected;
  select.addEventListener('change', () => row.select(select.checked));
  const head = makeElement('div', { class: 'kept-head' }, select, link);
  const who = paper.who ? [makeElement('p', { class: 'who', dir: 'auto' }, paper.who)] : [];
  const item = makeElement('li', { 'data-slug': paper.slug }, head, ...who);
  if (row.isOwn) item.append(...ownControls(paper, title, row));
  return item;
}

function ownControls(paper: KeptPaper, title: string, row: ListRow): HTMLElement[] {
  // Notes and marks change while the row stays: each change starts from the one before.
  let current = paper;
  const change = (changes: Partial<KeptPaper>): void => {
    current = { ...current, ...changes };
    row.change(current);
  };
  const read = makeElement('input', { type: 'checkbox' });
  read.checked = paper.isRead ?? false;
  read.addEventListener('change', () => change({ isRead: read.checked }));
  const note = makeElement('textarea', { rows: '2', 'aria-label': `Note on ${title}` });
  note.value = paper.note ?? '';
  note.hidden = note.value === '';
  note.addEventListener('input', () => change({ note: note.value }));
  const addNote = makeButton('note', 'Note', `Write a note on ${title}`, () => {
    note.hidden = false;
    note.focus();
  });
  const up = makeButton('up', '↑', `Move ${title} up`, () => row.move(-1));
  const down = makeButton('down', '↓', `Move ${title} down`, () => row.move(1));
  up.disabled = row.isFirst;
  down.disabled = row.isLast;
  const remove = makeButton('remove', 'Remove', `Remove ${title}`, row.remove);
  const controls = makeElement('div', { class: 'kept-controls' }, up, down, makeElement('label', {}, read, ' Read'), addNote, remove); // prettier-ignore
  return [controls, note];
}

function makeButton(control: string, text: string, label: string, act: () => void): HTMLButtonElement {
  const attributes = { type: 'button', class: 'button', 'data-control': control, 'aria-label': label };
  const button = makeElement('button', attributes, text);
  button.addEventListener('click', act);
  return button;
}
