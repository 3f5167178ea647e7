import type { Locator, Page } from 'playwright/test';

/** The parts of the search dialog. */
export interface SearchDialog {
  dialog: Locator;
  field: Locator;
  /** The papers found, one option each. */
  rows: Locator;
  /** The active row. */
  chosen: Locator;
  status: Locator;
}

/** Opens the search dialog with the keyboard, and types a query. */
export async function searchFor(page: Page, query: string): Promise<SearchDialog> {
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search the papers' });
  const field = dialog.getByRole('combobox', { name: 'Search the papers' });
  await field.waitFor();
  await page.keyboard.insertText(query);
  return {
    dialog,
    field,
    rows: dialog.getByRole('option'),
    chosen: dialog.getByRole('option', { selected: true }),
    status: dialog.getByRole('status'),
  };
}
