import { attribute, elementsOf } from './attributes.ts';
import type { Page } from './types.ts';

/** Where a page sends its readers, and after how many seconds. */
export interface RedirectTarget {
  seconds: number;
  /** As written. */
  address: string;
}

/** Where a page sends its readers without being asked; undefined for a page that is there to be read. */
export function redirectTarget(page: Page): RedirectTarget | undefined {
  const element = elementsOf(page).find((meta) => /^refresh$/i.test(attribute(meta, 'httpEquiv') ?? ''));
  if (!element) return undefined;
  const [, seconds = '', address = ''] =
    /^\s*(\d*)\s*[;,]?\s*(?:url\s*=\s*)?(.*?)\s*$/i.exec(attribute(element, 'content') ?? '') ?? [];
  return { seconds: Number(seconds), address };
}
