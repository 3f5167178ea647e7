import { readPatterns } from '../../patterns/read-patterns.ts';
import type { Element } from './read-records.ts';

/** Elements that set a part of a text and do not stand for a field of their own. */
const inline = readPatterns('elements').setting!.regex;
const block = /^(?:xhtml:)?(?:div|p|br|ul|ol|li|h\d)$/i;

/** The values at a path of an element's children (`authors.author`), or of an attribute (`link@href`). */
export function valuesOfElement(element: Element, path: string): unknown[] {
  const [names = '', attribute] = path.split('@');
  const found = elementsAt(element, names);
  if (attribute) return found.flatMap(({ attributes }) => attributes[attribute] ?? []);
  return found.map(valueOf).filter((value) => value !== '');
}

/** The elements at a path of an element's children; the element itself for an empty path. */
export const elementsAt = (element: Element, path: string): Element[] =>
  path
    .split('.')
    .filter(Boolean)
    .reduce((own: Element[], name) => own.flatMap((each) => childrenOf(each, name)), [element]);

const childrenOf = ({ children }: Element, name: string): Element[] =>
  children.filter((child): child is Element => typeof child !== 'string' && child.name === name);

/** An element's text; of one with fields of its own, an object of them, with a list where one is repeated. */
function valueOf(element: Element): unknown {
  const own = element.children.filter((child): child is Element => typeof child !== 'string');
  if (own.every(({ name }) => inline.test(name))) return textOf(element).trim();
  const groups = Map.groupBy(own, ({ name }) => name.replace(/^.*:/, ''));
  return Object.fromEntries(
    [...groups].map(([name, all]) => [name, all.length > 1 ? all.map(valueOf) : valueOf(all[0]!)]),
  );
}

export function textOf({ name, children }: Element): string {
  const text = children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
  return block.test(name) ? `\n\n${text}\n\n` : text;
}

/** The paths of an element's fields, attributes left out. */
export function pathsOfElement({ children }: Element, prefix = ''): string[] {
  return children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [prefix + child.name, ...pathsOfElement(child, `${prefix}${child.name}.`)],
  );
}
