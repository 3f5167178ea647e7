import { parse, serializeOuter } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What an article has besides the paper's facts, abstract and claims. */
const leftOut = ['aside', 'details', 'nav'];

/**
 * The parts of a page that the pages for comparison and print read of it: title and address, redirect, styles of formulas,
 * and the paper, or else the heading. `load-paper.ts` and `print-page.ts` look for them.
 */
export function paperPart(html: string): string {
  const found: Element[] = [];
  collect(parse(html), found);
  return found.map((element) => serializeOuter(element)).join('');
}

function collect(node: Node, found: Element[]): void {
  if ('tagName' in node && isWanted(node)) found.push(trim(node));
  else if ('childNodes' in node) for (const child of node.childNodes) collect(child, found);
}

function isWanted({ tagName, attrs, childNodes }: Element): boolean {
  const valueOf = (name: string): string => attrs.find((one) => one.name === name)?.value ?? '';
  if (tagName === 'meta') return valueOf('property') === 'og:title' || valueOf('http-equiv') === 'refresh';
  if (tagName === 'link') return valueOf('rel') === 'canonical';
  if (tagName === 'style') {
    const [css] = childNodes;
    return css !== undefined && 'value' in css && css.value.includes('@font-face');
  }
  return tagName === 'h1' || (tagName === 'article' && valueOf('class').split(' ').includes('paper'));
}

/** Removes from an element, for good, what nobody reads of it. */
function trim(element: Element): Element {
  element.childNodes = element.childNodes.filter(
    (child) => !('tagName' in child) || !(leftOut.includes(child.tagName) || isHidden(child)),
  );
  for (const child of element.childNodes) if ('tagName' in child) trim(child);
  return element;
}

const isHidden = ({ attrs }: Element): boolean => attrs.some(({ name }) => name === 'hidden');
