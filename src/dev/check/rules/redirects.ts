import { filePath } from '../../../publish/dead-address.ts';
import { attribute, elementsOf } from '../attributes.ts';
import { deadLinkReason } from '../dead-link-reason.ts';
import { redirectTarget } from '../redirect-target.ts';
import type { RedirectTarget } from '../redirect-target.ts';
import type { Page, Rule, Site } from '../types.ts';

function faultsOf(site: Site, page: Page, { seconds, address }: RedirectTarget): string[] {
  const dead = deadLinkReason(site, page, address);
  if (dead) return [`redirects to ${address}, which ${dead}`];
  const url = new URL(address, page.url);
  const isOwn = url.origin === site.home.origin;
  const target = isOwn ? site.pages.find(({ path }) => path === filePath(url, site.home)) : undefined;
  const elements = elementsOf(page);
  const isUnlisted = elements.some(
    (element) =>
      attribute(element, 'name') === 'robots' && /noindex/.test(attribute(element, 'content') ?? ''),
  );
  return [
    ...(seconds === 0 ? [] : [`redirects only after ${seconds} seconds`]),
    ...(target ? [] : [`redirects to ${address}, which is not a page of this site`]),
    ...(target && redirectTarget(target) ? [`redirects to ${address}, which redirects again`] : []),
    ...(isUnlisted ? [] : ['redirects, but does not ask search engines to leave it out']),
    ...(site.isPublished && canonicalOf(page) !== url.href
      ? [`redirects to ${url.href}, but its canonical link is ${canonicalOf(page) ?? 'missing'}`]
      : []),
  ];
}

function canonicalOf(page: Page): string | undefined {
  const link = elementsOf(page).find((element) => /\bcanonical\b/.test(attribute(element, 'rel') ?? ''));
  return link && attribute(link, 'href');
}

/** A redirect that is slow, leads nowhere or to another redirect, or competes with its target in search engines. */
export const redirects: Rule = (site) =>
  site.pages.flatMap((page) => {
    const target = redirectTarget(page);
    return target ? faultsOf(site, page, target).map((message) => ({ path: page.path, message })) : [];
  });
