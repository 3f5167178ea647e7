/** A list of texts that this browser keeps. */
export interface StoredList {
  /** The list; empty if the browser forbids storage. */
  read(): string[];
  /** Replaces the list, each text once; does nothing if the browser forbids storage. */
  write(texts: string[]): void;
}

/**
 * A list under a key.
 *
 * @param isValid Whether a text in storage can be one of the list: scripts of other sites on the same host write there too.
 */
export function storedList(key: string, isValid: (text: string) => boolean): StoredList {
  return {
    read() {
      try {
        const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
        return Array.isArray(stored)
          ? stored.filter((text) => typeof text === 'string' && isValid(text))
          : [];
      } catch {
        return [];
      }
    },
    write(texts) {
      try {
        localStorage.setItem(key, JSON.stringify([...new Set(texts)]));
      } catch {
        return;
      }
    },
  };
}
