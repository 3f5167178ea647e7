import { loadRows } from './load-rows.ts';
import { showChosen } from './show-chosen.ts';

/** The state of the list, kept in the URL: `?with=topic:quantization&with=dataset:imagenet&sort=title`. */
interface State {
  /** Keys of facet values; papers must have all of them. */
  keys: string[];
  order: string;
}

/**
 * Makes the buttons sort the list, and the facet links filter it in place. The state is kept in the URL, so that
 * Back, Forward and shared links restore it. The other pages of a long list are loaded when they are needed.
 */
export function startFilter(): void {
  const list = document.querySelector<HTMLElement>('.papers .rows');
  const status = document.querySelector<HTMLElement>('[role="status"]');
  if (!list || !status) return;
  const own = [...list.children] as HTMLElement[];
  const initialStatus = status.textContent;
  const pager = document.querySelector<HTMLElement>('.papers nav');
  const further = Number(list.closest<HTMLElement>('[data-pages]')?.dataset['pages'] ?? 1) > 1;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-facet]')];
  const counts = links.map(countOf);
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-order]')];
  const show = async (): Promise<void> => {
    const state = readState();
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.dataset['order'] === state.order));
    }
    const isWhole = state.keys.length > 0 || state.order !== 'digest';
    const rows = isWhole && further ? await loadRows(own, status) : own;
    if (!rows || !isSame(state, readState())) return;
    if (pager) pager.hidden = isWhole;
    const shown = rows.filter((row) => state.keys.every((key) => keysOf(row).includes(key)));
    list.replaceChildren(...inOrder(shown, state.order));
    status.textContent = state.keys.length > 0 ? `${shown.length} of ${rows.length} papers` : initialStatus;
    markLinks(links, counts, shown, state);
    showChosen(status, state.keys, links, toggle);
  };
  const change = (state: State): void => {
    history.pushState(null, '', toAddress(state));
    void show();
  };
  const toggle = (key: string): void => {
    const { keys, order } = readState();
    change({ order, keys: keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key] });
    status.scrollIntoView({ block: 'nearest' });
  };
  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle(link.dataset['facet']!);
    });
  }
  for (const button of buttons) {
    button.addEventListener('click', () => change({ ...readState(), order: button.dataset['order']! }));
  }
  const sort = document.querySelector<HTMLElement>('[data-sort]');
  if (sort) sort.style.visibility = 'visible';
  addEventListener('popstate', () => void show());
  void show();
}

function readState(): State {
  const query = new URLSearchParams(location.search);
  return { keys: [...new Set(query.getAll('with'))], order: query.get('sort') ?? 'digest' };
}

const isSame = (a: State, b: State): boolean => toAddress(a) === toAddress(b);

function toAddress({ keys, order }: State): string {
  const query = new URLSearchParams(keys.map((key) => ['with', key]));
  if (order !== 'digest') query.set('sort', order);
  return query.size > 0 ? `?${query}` : location.pathname;
}

const keysOf = (row: HTMLElement): string[] => row.dataset['facets']?.split(' ') ?? [];

function inOrder(rows: HTMLElement[], order: string): HTMLElement[] {
  const title = (row: HTMLElement): string => row.querySelector('a')!.textContent;
  const number = (row: HTMLElement): number => Number(row.dataset[order] ?? 0);
  if (order === 'digest') return rows;
  if (order === 'title') return rows.toSorted((a, b) => title(a).localeCompare(title(b)));
  return rows.toSorted((a, b) => number(b) - number(a));
}

const countOf = (link: HTMLElement): string => link.nextElementSibling!.textContent;

/** Marks the active filters, and updates each value's count to the papers shown. */
function markLinks(
  links: HTMLAnchorElement[],
  counts: string[],
  shown: HTMLElement[],
  { keys }: State,
): void {
  for (const [index, link] of links.entries()) {
    const key = link.dataset['facet']!;
    const count = shown.filter((row) => keysOf(row).includes(key)).length;
    if (keys.includes(key)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    link.nextElementSibling!.textContent = keys.length > 0 ? String(count) : counts[index]!;
    link.parentElement!.hidden = keys.length > 0 && count === 0 && !keys.includes(key);
  }
}
