import type { Locator, Page } from 'playwright/test';

/** The search dialog as a reader meets it. */
export interface SearchDialog {
  dialog: Locator;
  field: Locator;
  /** The papers found, one an option. */
  rows: Locator;
  /** The row that the arrow keys chose. */
  chosen: Locator;
  status: Locator;
}

/** Opens the dialog of a page by the keyboard, and types. */
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
