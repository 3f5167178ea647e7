import type { DefaultTreeAdapterMap } from 'parse5';

export type HtmlNode = DefaultTreeAdapterMap['node'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

/** All elements of a parsed page, in document order. */
export function elementsOf(root: HtmlNode): HtmlElement[] {
  const elements: HtmlElement[] = [];
  const open: HtmlNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('attrs' in node) elements.push(node);
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return elements;
}

/** The value of an element's attribute; undefined if it does not have the attribute. */
export function attributeOf({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text inside a node. */
export function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
