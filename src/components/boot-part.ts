import type { Part } from './part.ts';

/** Loads the script of the page's form when a reader turns to it, or when the URL has a choice or a query for it. */
export function bootPart(): void {
  const form = document.querySelector<HTMLElement>('[data-part]');
  if (!form) return;
  let part: Promise<Part> | undefined;
  const load = (): Promise<Part> =>
    (part ??=
      form.dataset['part'] === 'map'
        ? import('./search/later.ts').then(({ startMapSearch }) => startMapSearch(form))
        : import('./lists/claim-table.ts').then(({ startClaimTable }) => startClaimTable(form)));
  form.addEventListener('focusin', load);
  for (const type of ['change', 'submit']) {
    form.addEventListener(type, (event) => {
      event.preventDefault();
      void load().then(({ take }) => take(event));
    });
  }
  if (location.search) void load();
}
