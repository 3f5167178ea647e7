import type { Element, ElementContent } from 'hast';

const className = 'formula-source';

/** The source of a formula that cannot be set, as code. */
export function formulaSource(tex: string): Element {
  return {
    type: 'element',
    tagName: 'code',
    properties: { className: [className] },
    children: [{ type: 'text', value: tex }],
  };
}

/** Whether an element shows the source of a formula that could not be set. */
export function isFormulaSource(node: ElementContent): boolean {
  return node.type === 'element' && hasClass(node, className);
}

/** Whether an element has a class. Parsed KaTeX markup and our own both keep classes as lists. */
export function hasClass(element: Element, name: string): boolean {
  const names = element.properties['className'];
  return Array.isArray(names) && names.includes(name);
}
