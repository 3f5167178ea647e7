/** Sites on one host share its storage, so each site's list is named by its base path. */
const keyOf = (base: string): string => `offprint-searches:${base}`;

/** Searches that a reader saved in this browser, as URL queries (`?q=lora`), oldest first. */
export function readSaved(base: string): string[] {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(keyOf(base)) ?? '[]');
    return Array.isArray(saved) ? saved.filter(isSearch) : [];
  } catch {
    return [];
  }
}

/** Saves a list of searches; does nothing if the browser forbids storage. */
export function writeSaved(base: string, searches: string[]): void {
  try {
    localStorage.setItem(keyOf(base), JSON.stringify([...new Set(searches)]));
  } catch {
    return;
  }
}

/** Anything else in storage could lead readers away from the site. */
const isSearch = (saved: unknown): saved is string => typeof saved === 'string' && saved.startsWith('?');
