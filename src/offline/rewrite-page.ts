import { createHash } from 'node:crypto';
import { parse, serialize } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import { toFile } from './to-file.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type Attributes = Element['attrs'];

/** A page of an offline copy. */
export interface OfflinePage {
  html: string;
  /** Styles that pages share, by the path of their file. */
  styles: Map<string, string>;
}

/** Attributes with addresses of the site. */
const addressed = ['href', 'src', 'action', 'data-base', 'data-pages-at', 'data-list'];
/** Links of the head to files that a copy lacks or that only programs read. */
const dropped = ['alternate', 'search', 'describedby'];
/** Files for programs, which a copy lacks. */
const forPrograms = /(?:\.xml|feed\.json|library\.json|library\.schema\.json|llms\.txt)$/;
/** Shorter styles are not worth a file. */
const shortest = 500;

/**
 * Rewrites a built page so that it works as a file: addresses relative to the page and with file names, classic scripts
 * instead of modules, and shared styles in files.
 *
 * @param path of the page's file in the site: `papers/lora/index.html`
 */
export function rewritePage(html: string, path: string): OfflinePage {
  const root = '../'.repeat(path.split('/').length - 1) || './';
  const styles = new Map<string, string>();
  // Without scripting, what is for readers without scripts is read as elements, not as text.
  const document = parse(html, { scriptingEnabled: false });
  visit(document, (node) => rewriteElement(node, root, styles));
  const head = findHead(document);
  const start = head.childNodes.findIndex((node) => 'tagName' in node && node.tagName === 'script');
  head.childNodes.splice(start < 0 ? head.childNodes.length : start, 0, makeElement(head, 'script', { src: `${root}offline/start.js` })); // prettier-ignore
  return { html: serialize(document, { scriptingEnabled: false }), styles };
}

function rewriteElement(element: Element, root: string, styles: Map<string, string>): Element | undefined {
  const { tagName, attrs } = element;
  const valueOf = (name: string): string | undefined => attrs.find((one) => one.name === name)?.value;
  if (tagName === 'link' && dropped.includes(valueOf('rel') ?? '')) return undefined;
  if (tagName === 'meta' && /^(?:og|twitter):image/.test(valueOf('property') ?? valueOf('name') ?? '')) return undefined; // prettier-ignore
  if (tagName === 'script' && valueOf('type') === 'application/ld+json') return undefined;
  if (tagName === 'style') return shareStyle(element, root, styles);
  if (tagName === 'a' && forPrograms.test(valueOf('href') ?? '')) return withoutLink(element);
  for (const attribute of attrs) {
    if (addressed.includes(attribute.name)) attribute.value = toFile(attribute.value, root, attribute.name);
    if (attribute.name === 'content') attribute.value = attribute.value.replaceAll("'self'", "'self' file:");
  }
  const src = valueOf('src');
  if (tagName === 'script' && valueOf('type') === 'module' && src)
    element.attrs = [
      { name: 'src', value: src },
      { name: 'defer', value: '' },
    ];
  return element;
}

/** The text of a link; nothing where links are all that there is. */
function withoutLink(element: Element): Element | undefined {
  const { attrs } = element.parentNode as Element;
  if (attrs.some(({ name, value }) => name === 'class' && value.split(' ').includes('files'))) return undefined; // prettier-ignore
  return { ...element, tagName: 'span', nodeName: 'span', attrs: [] };
}

function shareStyle(element: Element, root: string, styles: Map<string, string>): Element {
  const [text] = element.childNodes;
  const css = text && 'value' in text ? text.value : '';
  // Fonts of formulas belong to one page.
  if (css.length < shortest || css.includes('@font-face')) return element;
  const path = `offline/${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`;
  styles.set(path, css);
  return makeElement(element.parentNode!, 'link', { rel: 'stylesheet', href: root + path });
}

function makeElement(
  parent: DefaultTreeAdapterMap['parentNode'],
  tagName: string,
  attributes: Record<string, string>,
): Element {
  const attrs: Attributes = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const namespaceURI = (parent as Element).namespaceURI;
  return { nodeName: tagName, tagName, attrs, namespaceURI, childNodes: [], parentNode: parent };
}

/** Replaces each element by what `rewrite` returns; undefined removes it. */
function visit(node: Node, rewrite: (element: Element) => Element | undefined): void {
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.flatMap((child) => {
    const kept = 'tagName' in child ? (rewrite(child) ?? []) : child;
    return kept;
  });
  for (const child of node.childNodes) visit(child, rewrite);
}

function findHead(document: DefaultTreeAdapterMap['document']): Element {
  const html = document.childNodes.find((node) => 'tagName' in node && node.tagName === 'html') as Element;
  return html.childNodes.find((node) => 'tagName' in node && node.tagName === 'head') as Element;
}
