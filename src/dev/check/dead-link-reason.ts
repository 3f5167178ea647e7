import type { Page, Site } from './types.ts';

/**
 * Why a link from a page leads nowhere inside the site, or nothing: for links that lead elsewhere too. A folder's
 * address must end with a slash: without it a server has to send the reader on.
 */
export function deadLinkReason(site: Site, page: Page, href: string): string | undefined {
  const url = URL.parse(href, page.url.href);
  if (!url) return 'is not an address';
  if (url.origin !== site.home.origin) return undefined;
  if (!url.pathname.startsWith(site.home.pathname)) return `is outside the base path ${site.home.pathname}`;
  const path = decode(url.pathname.slice(site.home.pathname.length)).replace(/(^|\/)$/, '$1index.html');
  if (!site.paths.has(path)) return `leads to ${path}, which does not exist`;
  const id = decode(url.hash.slice(1));
  const ids = site.ids.get(path);
  return !ids || !id || ids.has(id) ? undefined : `leads to #${id}, which ${path} lacks`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
