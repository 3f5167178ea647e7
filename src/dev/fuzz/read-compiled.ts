import type { Element, Nodes } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** The words that a reader gets of compiled HTML, each formula once, by its TeX between dollars. */
export function readCompiled(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && hasClass(node, 'katex')) return `$${texOf(node)}$`;
  if (node.type === 'element' && hasClass(node, 'formula-source')) return `$${toString(node)}$`;
  return 'children' in node ? node.children.map(readCompiled).join('') : '';
}

function texOf(formula: Element): string {
  let tex = '';
  visit(formula, 'element', (element) => {
    if (element.tagName === 'annotation') tex = toString(element);
  });
  return tex;
}

function hasClass({ properties }: Element, name: string): boolean {
  const names = properties['className'];
  return Array.isArray(names) && names.includes(name);
}
