const key = 'offprint-searches';

/** Searches that a reader saved in this browser, as address queries (`?q=lora`), oldest first. */
export function readSaved(): string[] {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(saved) ? saved.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps a list of searches; a browser that refuses to keep anything keeps nothing. */
export function writeSaved(searches: string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify([...new Set(searches)]));
  } catch {
    return;
  }
}
