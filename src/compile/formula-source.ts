import type { Element, ElementContent } from 'hast';

const className = 'formula-source';

/** A formula that cannot be set: its source, in code style. */
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

/** Whether an element has a class; KaTeX's markup, once parsed, and ours both keep classes as lists. */
export function hasClass(element: Element, name: string): boolean {
  const names = element.properties['className'];
  return Array.isArray(names) && names.includes(name);
}
