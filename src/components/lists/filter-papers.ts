import { readState, toAddress } from './list-state.ts';
import type { ListState } from './list-state.ts';
import { loadRows } from './load-rows.ts';
import { orderButtons } from './order-buttons.ts';
import { showChosen } from './show-chosen.ts';
import { sortRows } from './sort-rows.ts';
import { takeShown } from './take-shown.ts';

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
  const show = async (): Promise<void> => {
    const state = readState();
    buttons.mark(state.order);
    const isWhole = state.keys.length > 0 || state.order !== 'digest';
    const rows = isWhole && further ? await loadRows(own, status) : own;
    if (!rows || toAddress(state) !== toAddress(readState())) return;
    if (pager) pager.hidden = isWhole;
    const shown = rows.filter((row) => state.keys.every((key) => keysOf(row).includes(key)));
    list.replaceChildren(...sortRows(shown, state.order));
    status.textContent = state.keys.length > 0 ? `${shown.length} of ${rows.length} papers` : initialStatus;
    markLinks(links, counts, shown, state);
    showChosen(status, state.keys, links, toggle);
  };
  const buttons = orderButtons((order) => change({ ...readState(), order }));
  const change = (state: ListState): void => {
    history.pushState(null, '', toAddress(state));
    void show();
  };
  const toggle = (key: string): void => {
    const { keys, order } = readState();
    change({ order, keys: keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key] });
    status.scrollIntoView({ block: 'nearest' });
  };
  takeShown(list, status);
  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle(link.dataset['facet']!);
    });
  }
  addEventListener('popstate', () => void show());
  void show();
}

const keysOf = (row: HTMLElement): string[] => row.dataset['facets']?.split(' ') ?? [];

const countOf = (link: HTMLElement): string => link.nextElementSibling!.textContent;

/** Marks the active filters, and updates each value's count to the papers shown. */
function markLinks(
  links: HTMLAnchorElement[],
  counts: string[],
  shown: HTMLElement[],
  { keys }: ListState,
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
