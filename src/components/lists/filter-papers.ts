/** The page's state, as its address keeps it: `?with=topic:quantization&with=dataset:imagenet&sort=title`. */
interface State {
  /** Keys of facet values that papers must all have. */
  keys: string[];
  order: string;
}

/**
 * Lets buttons order the list, and facet links narrow it in place and combine where the page holds all papers. The
 * state is in the address: Back and Forward replay it, a link keeps it.
 */
export function startFilter(): void {
  const list = document.querySelector<HTMLElement>('.papers .rows');
  const status = document.querySelector<HTMLElement>('[role="status"]');
  if (!list || !status) return;
  const rows = [...list.children] as HTMLElement[];
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-facet]')];
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-order]')];
  const show = (): void => {
    const state = readState();
    const count = showRows(rows, state);
    list.append(...inOrder(rows, state.order));
    status.textContent =
      state.keys.length > 0 ? `${count} of ${rows.length} papers` : `${rows.length} papers`;
    markLinks(links, rows, state);
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.dataset['order'] === state.order));
    }
  };
  const change = (state: State): void => {
    history.pushState(null, '', toAddress(state));
    show();
  };
  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const { keys, order } = readState();
      const key = link.dataset['facet']!;
      change({ order, keys: keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key] });
      status.scrollIntoView({ block: 'nearest' });
    });
  }
  for (const button of buttons) {
    button.addEventListener('click', () => change({ ...readState(), order: button.dataset['order']! }));
  }
  const sort = document.querySelector<HTMLElement>('[data-sort]');
  if (sort) sort.style.visibility = 'visible';
  addEventListener('popstate', show);
  show();
}

function readState(): State {
  const query = new URLSearchParams(location.search);
  return { keys: query.getAll('with'), order: query.get('sort') ?? 'digest' };
}

function toAddress({ keys, order }: State): string {
  const query = new URLSearchParams(keys.map((key) => ['with', key]));
  if (order !== 'digest') query.set('sort', order);
  return query.size > 0 ? `?${query}` : location.pathname;
}

const keysOf = (row: HTMLElement): string[] => row.dataset['facets']?.split(' ') ?? [];

function showRows(rows: HTMLElement[], { keys }: State): number {
  for (const row of rows) row.hidden = !keys.every((key) => keysOf(row).includes(key));
  return rows.filter((row) => !row.hidden).length;
}

function inOrder(rows: HTMLElement[], order: string): HTMLElement[] {
  const title = (row: HTMLElement): string => row.querySelector('a')!.textContent;
  const claims = (row: HTMLElement): number => Number(row.dataset['claims']);
  if (order === 'title') return rows.toSorted((a, b) => title(a).localeCompare(title(b)));
  if (order === 'claims') return rows.toSorted((a, b) => claims(b) - claims(a));
  return rows;
}

/** Marks the chosen values and says of each how many of the papers shown have it. */
function markLinks(links: HTMLAnchorElement[], rows: HTMLElement[], { keys }: State): void {
  const shown = rows.filter((row) => !row.hidden).map(keysOf);
  for (const link of links) {
    const key = link.dataset['facet']!;
    const count = shown.filter((own) => own.includes(key)).length;
    if (keys.includes(key)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    link.nextElementSibling!.textContent = String(count);
    link.parentElement!.hidden = count === 0 && !keys.includes(key);
  }
}
