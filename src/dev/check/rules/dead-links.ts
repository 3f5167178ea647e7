import { attribute, elementsOf } from '../attributes.ts';
import { deadLinkReason } from '../dead-link-reason.ts';
import type { Rule } from '../types.ts';

const linking = ['href', 'src', 'action', 'poster'];

/** A link into the site, absolute ones and those to a place on a page included, that leads nowhere. */
export const deadLinks: Rule = (site) =>
  site.pages.flatMap((page) =>
    elementsOf(page).flatMap((element) =>
      linking
        .map((name) => attribute(element, name))
        .filter((href) => href !== undefined)
        .map((href) => ({ href, reason: deadLinkReason(site, page, href) }))
        .filter(({ reason }) => reason)
        .map(({ href, reason }) => ({ path: page.path, message: `<${element.tagName}> ${href} ${reason}` })),
    ),
  );
