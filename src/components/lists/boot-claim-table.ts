import type { ClaimTable } from './claim-table.ts';

/** Loads the script of the table of claims when a reader turns to its filters, or when the URL has a choice. */
export function bootClaimTable(): void {
  const filters = document.querySelector<HTMLElement>('[data-filters]');
  if (!filters) return;
  let table: Promise<ClaimTable> | undefined;
  const load = (): Promise<ClaimTable> =>
    (table ??= import('./claim-table.ts').then(({ startClaimTable }) => startClaimTable(filters)));
  for (const event of ['focusin', 'pointerenter']) filters.addEventListener(event, () => void load());
  filters.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLSelectElement;
    void load().then(({ choose }) => choose(name, value));
  });
  if (location.search) void load();
}
