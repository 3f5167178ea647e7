let loading: Promise<HTMLElement[]> | undefined;

/**
 * The rows of all pages of a list, given those of the first page, and how to find rows on a page. Reports in `status` that rows are being loaded, or
 * that loading failed: the result is then undefined, and the next call tries again.
 */
export async function loadRows(
  own: HTMLElement[],
  status: HTMLElement,
  rows = '.papers .rows > li',
): Promise<HTMLElement[] | undefined> {
  if (!loading) status.textContent = 'Loading the whole list…';
  loading ??= fetchRows(rows);
  try {
    return [...own, ...(await loading)];
  } catch {
    loading = undefined;
    status.textContent = 'The whole list could not be loaded. Reload the page to try again.';
    return undefined;
  }
}

async function fetchRows(rows: string): Promise<HTMLElement[]> {
  const { pages, pagesAt = '' } = document.querySelector<HTMLElement>('[data-pages]')!.dataset;
  const addresses = Array.from({ length: Number(pages) - 1 }, (_, index) => `${pagesAt}${index + 2}/`);
  const found = await Promise.all(addresses.map((address) => fetchPage(address, rows)));
  return found.flat();
}

/** Reads a page within a template: what is parsed as a document applies its styles, which the content policy refuses. */
async function fetchPage(address: string, rows: string): Promise<HTMLElement[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const template = document.createElement('template');
  template.innerHTML = await response.text();
  return [...template.content.querySelectorAll<HTMLElement>(rows)];
}
