/** Lets readers filter the table of claims by measure and data set, and sort it by a column. The URL keeps the state. */
export function startResultsTable(): void {
  const filters = document.querySelector<HTMLElement>('[data-filters]')!;
  const table = document.querySelector<HTMLTableElement>('[data-sortable]')!;
  const body = table.tBodies[0]!;
  const rows = [...body.rows];
  const heads = [...table.tHead!.rows[0]!.cells];
  const status = filters.querySelector<HTMLElement>('[role="status"]')!;
  const show = (): void => {
    const query = new URLSearchParams(location.search);
    for (const select of filters.querySelectorAll('select')) select.value = query.get(select.name) ?? '';
    const wanted = [...filters.querySelectorAll('select')].filter(({ value }) => value !== '');
    for (const row of rows) row.hidden = wanted.some(({ name, value }) => textIn(row, name) !== value);
    const [column = '', direction = 'ascending'] = (query.get('sort') ?? '').split('-');
    const sorted = heads.find((head) => keyOf(head) === column);
    body.append(...(sorted ? inOrder(rows, column, direction) : rows));
    for (const head of heads) {
      if (head === sorted) head.setAttribute('aria-sort', direction);
      else head.removeAttribute('aria-sort');
    }
    status.textContent = `${rows.filter((row) => !row.hidden).length} of ${rows.length} ${status.dataset['where']}`;
  };
  const change = (name: string, value: string): void => {
    const query = new URLSearchParams(location.search);
    if (value) query.set(name, value);
    else query.delete(name);
    history.pushState(null, '', query.size > 0 ? `?${query}` : location.pathname);
    show();
  };
  for (const head of heads) head.replaceChildren(toButton(head, change));
  filters.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) change(target.name, target.value);
  });
  filters.style.visibility = 'visible';
  addEventListener('popstate', show);
  show();
}

function toButton(
  head: HTMLTableCellElement,
  change: (name: string, value: string) => void,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = head.textContent.trim();
  button.addEventListener('click', () => {
    const direction = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    change('sort', `${keyOf(head)}-${direction}`);
  });
  return button;
}

/** Rows sorted by the text of a column, numbers by their value. */
function inOrder(rows: HTMLTableRowElement[], column: string, direction: string): HTMLTableRowElement[] {
  const sign = direction === 'descending' ? -1 : 1;
  const compare = new Intl.Collator('en', { numeric: true }).compare;
  return rows.toSorted((a, b) => sign * compare(textIn(a, column), textIn(b, column)));
}

/** Columns are identified by key, so that a table may have them in any order. */
const keyOf = (cell: HTMLElement): string => cell.dataset['column'] ?? '';

const textIn = (row: HTMLTableRowElement, column: string): string =>
  [...row.cells].find((cell) => keyOf(cell) === column)?.textContent.trim() ?? '';
