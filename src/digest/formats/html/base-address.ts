import type { Attributes } from './attributes.ts';

/** The address that browsers note in a page that they save. */
export const savedFrom = /<!-- saved from url=\(\d{4}\)(https?:\/\/\S+) -->/;

/** The address that an element of a page's head says is the page's, or that its links start from. */
export function findBase(tag: string, attributes: Attributes): string | undefined {
  const { href = '', content = '', rel, property } = attributes;
  const base = tag === 'base' || (tag === 'link' && rel === 'canonical') ? href : tag === 'meta' && property === 'og:url' ? content : ''; // prettier-ignore
  return /^https?:\/\//i.test(base) && URL.canParse(base) ? base : undefined;
}

/** A link as a whole address, if it leads from the page to another and the page's address is known; else as written. */
export function resolve(link: string | undefined, base: string | undefined): string | undefined {
  if (link === undefined || base === undefined || /^(?:#|[a-z][a-z0-9+.-]*:)/i.test(link)) return link;
  return URL.canParse(link, base) ? new URL(link, base).href : link;
}
