import type { Page } from 'playwright/test';

/** The parts of the search page that readers use. */
export function partsOf(page: Page) {
  const main = page.getByRole('main');
  return {
    main,
    field: main.getByRole('searchbox'),
    rows: main.getByRole('list', { name: 'Papers found' }).getByRole('listitem'),
    status: main.getByRole('status'),
  };
}
