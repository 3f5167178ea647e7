import { claimAmount } from '../../library/claim-amount.ts';
import type { Part } from '../part.ts';
import { loadRows } from './load-rows.ts';
import { moreValues } from './more-values.ts';

/** A claim's row, with the title above it and the sentence below it. */
interface ClaimElements {
  row: HTMLTableRowElement;
  paper: HTMLTableRowElement;
  quote: HTMLTableRowElement;
}

/**
 * Lets readers filter the table of claims, and sort those of one measure and data set. The URL keeps the state, so that
 * Back and shared links restore it. The other pages of a long table are loaded when they are needed.
 */
export function startClaimTable(filters: HTMLElement): Part {
  const table = document.querySelector<HTMLTableElement>('.claims')!;
  const status = filters.querySelector<HTMLElement>('[role="status"]')!;
  const pager = document.querySelector<HTMLElement>('nav[aria-label="Pagination"]');
  const selects = [...filters.querySelectorAll('select')];
  const order = selects.find(({ name }) => name === 'sort');
  const own = [...table.tBodies].flatMap(claimsIn);
  let further: ClaimElements[] | undefined = pager ? undefined : [];
  /** The claims of all pages, with which every filter gets all its values; undefined if they cannot be loaded. */
  const loadAll = async (): Promise<ClaimElements[] | undefined> => {
    if (!further) {
      const groups = await loadRows([], status, '.claims tbody');
      if (!groups) return undefined;
      further ??= (groups as HTMLTableSectionElement[]).flatMap(claimsIn);
    }
    const all = [...own, ...further];
    addValues(selects, all);
    return all;
  };
  const show = async (): Promise<void> => {
    const state = location.search;
    const query = new URLSearchParams(state);
    const wanted = selects.filter(({ name }) => name !== 'sort' && query.has(name));
    const all = wanted.length > 0 ? await loadAll() : own;
    if (!all || state !== location.search) return;
    for (const select of selects) select.value = query.get(select.name) ?? '';
    const shown = all.filter(({ row }) => wanted.every(({ name }) => valueIn(row, name) === query.get(name)));
    disableEmpty(selects, all);
    const isSortable = query.has('metric') && query.has('dataset');
    if (order) order.disabled = !isSortable;
    const isSorted = isSortable && query.has('sort');
    table.replaceChildren(table.tHead!, ...groupsOf(isSorted ? inOrder(shown, query.get('sort')!) : shown));
    if (pager) pager.hidden = wanted.length > 0;
    status.textContent = wanted.length > 0 ? `${shown.length} of ${all.length} claims` : '';
  };
  const listAllValues = async (): Promise<void> => {
    const query = new URLSearchParams(location.search);
    for (const select of selects)
      if (select.value === moreValues) select.value = query.get(select.name) ?? '';
    if (!(await loadAll())) return;
    await show();
    status.textContent = 'The filters list all values now.';
  };
  // All choices count, also those made before this script was there.
  const take = (): void => {
    if (selects.some(({ value }) => value === moreValues)) return void listAllValues();
    const query = new URLSearchParams(selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
    if (!query.has('metric') || !query.has('dataset')) query.delete('sort');
    history.pushState(null, '', query.size > 0 ? `?${query}` : location.pathname);
    void show();
  };
  addEventListener('popstate', () => void show());
  if (location.search) void show();
  return { take };
}

/** The claims of a group of rows: a title, and sentences each below the claims that it makes. */
function claimsIn(group: HTMLTableSectionElement): ClaimElements[] {
  const [paper, ...rest] = [...group.rows];
  return rest.flatMap((row, at) => {
    const quote = rest.slice(at).find(({ className }) => className === 'quote')!;
    return row === quote ? [] : [{ row, paper: paper!, quote }];
  });
}

/** What a claim's row has for a filter: the text of a column, or its kind. */
const valueIn = (row: HTMLTableRowElement, name: string): string =>
  row.dataset[name] ?? row.querySelector(`[data-column='${name}']`)?.textContent.trim() ?? '';

/** Adds the values of claims that a filter does not list yet, in their places. */
function addValues(selects: HTMLSelectElement[], claims: ClaimElements[]): void {
  for (const select of selects.filter(({ name }) => name !== 'sort' && name !== 'kind')) {
    const known = new Set(Array.from(select.options, ({ value }) => value));
    const missing = new Set(claims.map(({ row }) => valueIn(row, select.name))).difference(known);
    for (const value of missing) {
      const next = Array.from(select.options).find(
        (option) => option.value && value.localeCompare(option.value, 'en') < 0,
      );
      select.add(new Option(value), next ?? null);
    }
    select.querySelector(`[value="${moreValues}"]`)?.remove();
  }
}

/** Disables the options that no claim has beside the other choices; without choices, all are possible. */
function disableEmpty(selects: HTMLSelectElement[], claims: ClaimElements[]): void {
  const filters = selects.filter(({ name }) => name !== 'sort');
  for (const select of filters) {
    const others = filters.filter((other) => other !== select && other.value !== '');
    const left = claims.filter(({ row }) => others.every(({ name, value }) => valueIn(row, name) === value));
    const values = new Set(left.map(({ row }) => valueIn(row, select.name)));
    for (const option of select.options)
      option.disabled = others.length > 0 && option.value !== '' && !values.has(option.value);
  }
}

/** Claims by kind, so that values are not mixed with differences, then by their amounts; those without come last. */
function inOrder(claims: ClaimElements[], order: string): ClaimElements[] {
  const sign = order === 'lowest' ? 1 : -1;
  const amountOf = ({ row }: ClaimElements): number => {
    const amount = claimAmount(row.querySelector('.number a')!.textContent);
    return Number.isNaN(amount) ? Infinity : sign * amount;
  };
  const kindOf = ({ row }: ClaimElements): number => kinds.indexOf(row.dataset['kind'] ?? '');
  return claims.toSorted((a, b) => kindOf(a) - kindOf(b) || amountOf(a) - amountOf(b));
}

const kinds = ['level', 'factor', 'gain', 'saving'];

/** Groups claims in a row by their papers, and within them by their sentences. */
function groupsOf(claims: ClaimElements[]): HTMLTableSectionElement[] {
  const groups: HTMLTableSectionElement[] = [];
  for (const [at, { row, paper, quote }] of claims.entries()) {
    if (claims[at - 1]?.paper !== paper) {
      const group = document.createElement('tbody');
      group.className = 'quiet';
      group.append(paper.cloneNode(true));
      groups.push(group);
    }
    groups.at(-1)!.append(row);
    if (claims[at + 1]?.quote !== quote) groups.at(-1)!.append(quote.cloneNode(true));
  }
  return groups;
}
