import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Lets links of a text lead to http(s) addresses, marked as the text's own and not ours, or to pages of this site;
 * a link to anything else becomes its text.
 */
export function rehypeGuardLinks() {
  return (tree: Root): void =>
    visit(tree, 'element', (element) => {
      if (element.tagName !== 'a') return;
      const href = String(element.properties['href'] ?? '');
      if (/^https?:\/\//i.test(href) && URL.canParse(href))
        element.properties['rel'] = ['noopener', 'noreferrer', 'nofollow', 'ugc'];
      else if (!isOfThisSite(href)) unlink(element);
    });
}

/** Relative addresses; a scheme, or a host without one (`//host`, which browsers read with backslashes too), is none. */
function isOfThisSite(href: string): boolean {
  return /^(?:[.?#]|\/(?![/\\])|[\w%-]+(?:[/.?#]|$))/.test(href);
}

function unlink(element: Element): void {
  element.tagName = 'span';
  element.properties = {};
}
