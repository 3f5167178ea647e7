import { deadAddress, decode, filePath } from '../../publish/dead-address.ts';
import type { Page, Site } from './types.ts';

/**
 * Why a link from a page leads nowhere inside the site, to a place on a page included; nothing for links that lead
 * somewhere, or elsewhere.
 */
export function deadLinkReason({ home, paths, ids }: Site, page: Page, href: string): string | undefined {
  const reason = deadAddress(href, page.url, home, (path) => paths.has(path));
  const url = URL.parse(href, page.url.href);
  if (reason !== undefined || url?.origin !== home.origin) return reason;
  const path = filePath(url, home);
  const id = decode(url.hash.slice(1));
  const known = ids.get(path);
  return !known || !id || known.has(id) ? undefined : `leads to #${id}, which ${path} lacks`;
}
