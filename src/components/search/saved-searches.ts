/** Sites of one host share what it keeps: each has a list of its own, named by the path of its home. */
const keyOf = (base: string): string => `offprint-searches:${base}`;

/** Searches that a reader saved in this browser, as address queries (`?q=lora`), oldest first. */
export function readSaved(base: string): string[] {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(keyOf(base)) ?? '[]');
    return Array.isArray(saved) ? saved.filter(isSearch) : [];
  } catch {
    return [];
  }
}

/** Keeps a list of searches; a browser that refuses to keep anything keeps nothing. */
export function writeSaved(base: string, searches: string[]): void {
  try {
    localStorage.setItem(keyOf(base), JSON.stringify([...new Set(searches)]));
  } catch {
    return;
  }
}

/** Whatever else was put there could lead a reader away from the site. */
const isSearch = (saved: unknown): saved is string => typeof saved === 'string' && saved.startsWith('?');
