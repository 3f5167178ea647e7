import { attribute, elementsOf } from '../attributes.ts';
import type { Rule } from '../types.ts';

const linking = ['href', 'src', 'action', 'formAction', 'xLinkHref', 'data', 'poster'];
const allowed = /^(https?|mailto):/i;

/** A link that runs a script or carries its own content: `javascript:`, `data:` and everything else unknown. */
export const linkSchemes: Rule = ({ pages }) =>
  pages.flatMap((page) =>
    elementsOf(page).flatMap((element) =>
      linking
        .map((name) => attribute(element, name)?.replace(/[\p{Cc} ]/gu, ''))
        .filter((url) => url !== undefined && /^[a-z][a-z0-9+.-]*:/i.test(url) && !allowed.test(url))
        .map((url) => ({ path: page.path, message: `<${element.tagName}> leads to ${url}` })),
    ),
  );
