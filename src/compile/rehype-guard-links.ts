import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Keeps links to http(s) addresses, marked as the text's and not ours, and links to pages of this site;
 * replaces any other link with its text.
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

/**
 * Whether an address is relative: it has neither a scheme nor a host (`//host`, which browsers also read with
 * backslashes).
 */
function isOfThisSite(href: string): boolean {
  return /^(?:[.?#]|\/(?![/\\])|[\w%-]+(?:[/.?#]|$))/.test(href);
}

function unlink(element: Element): void {
  element.tagName = 'span';
  element.properties = {};
}
