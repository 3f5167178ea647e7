import { attribute, elementsOf } from '../attributes.ts';
import { redirectTarget } from '../redirect-target.ts';
import type { Page, Rule, Site } from '../types.ts';

function faultOf(site: Site, page: Page): string | undefined {
  const links = elementsOf(page).filter((element) => /\bcanonical\b/.test(attribute(element, 'rel') ?? ''));
  if (links.length > 1) return `has ${links.length} canonical links`;
  const href = links[0] && attribute(links[0], 'href');
  if (href === undefined) return site.isPublished ? 'has no canonical link' : undefined;
  if (!/^https?:\/\//.test(href)) return `has the canonical link ${href}, which is not absolute`;
  return href === page.url.href ? undefined : `has the canonical link ${href}, not ${page.url.href}`;
}

/**
 * A page without its own address, once and absolute. Only a site built for an address can have one. Redirects have the
 * address of their target, which another rule checks.
 */
export const canonicalLinks: Rule = (site) =>
  site.pages.flatMap((page) => {
    const message = redirectTarget(page) ? undefined : faultOf(site, page);
    return message ? [{ path: page.path, message }] : [];
  });
