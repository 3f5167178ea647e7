import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Page } from './types.ts';

/** All elements of a page, those inside templates too, in the order of the page. */
export function elementsOf(page: Page): Element[] {
  const elements: Element[] = [];
  visit(page.tree, 'element', (element) => {
    elements.push(element);
    if (element.tagName === 'template' && element.content) {
      visit(element.content, 'element', (inner) => void elements.push(inner));
    }
  });
  return elements;
}

/** An attribute's value as text; undefined when the element lacks it. `name` is hast's name of the property. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value === true ? '' : value);
}

/** The text directly inside an element such as `<script>`, `<style>` or `<title>`. */
export function innerText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
