/** Lets readers filter the table of claims by measure and data set and order it by a column; all in its address. */
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
    const wanted = { 2: query.get('metric'), 3: query.get('dataset') };
    for (const row of rows) {
      row.hidden = Object.entries(wanted).some(
        ([at, value]) => value && textOf(row.cells[Number(at)]!) !== value,
      );
    }
    const [column = '', direction = 'ascending'] = (query.get('sort') ?? '').split('-');
    body.append(
      ...inOrder(
        rows,
        heads.findIndex((head) => textOf(head).toLowerCase() === column),
        direction,
      ),
    );
    for (const head of heads) {
      if (column && textOf(head).toLowerCase() === column) head.setAttribute('aria-sort', direction);
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
    change('sort', `${button.textContent.toLowerCase()}-${direction}`);
  });
  return button;
}

/** Rows by the text of a column, numbers by their size; as they stand without one. */
function inOrder(rows: HTMLTableRowElement[], column: number, direction: string): HTMLTableRowElement[] {
  if (column < 0) return rows;
  const text = (row: HTMLTableRowElement): string => textOf(row.cells[column]!);
  const sign = direction === 'descending' ? -1 : 1;
  return rows.toSorted((a, b) => sign * text(a).localeCompare(text(b), 'en', { numeric: true }));
}

const textOf = (cell: HTMLElement): string => cell.textContent.trim();
