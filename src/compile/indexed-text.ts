import type { ElementContent, Root, RootContent } from 'hast';
import { formulaOf } from './formula-node.ts';
import { hasClass } from './formula-source.ts';

/** Elements that Pagefind separates from what follows, if need be by a full stop. */
const blocks: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 p td div ul li article section'.split(' '));
/** What a text may end with that is no punctuation between sentences. */
const unfinished = /[\p{L}\p{M}\p{N}\p{Pc}'")$*]$/u;

/**
 * A compiled tree as the text that Pagefind would index of its HTML, in one line: a formula is the text of its MathML
 * (`L1` for an L with index 1), so that the words of a formula are what readers type.
 */
export function indexedText(tree: Root): string {
  return indexedPhrase(tree.children).replace(/\s+/g, ' ').trim();
}

/** Nodes likewise, with all their white space. */
export function indexedPhrase(nodes: (RootContent | ElementContent)[]): string {
  return nodes.map(textOf).join('');
}

function textOf(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return formulaOf(node)?.indexed ?? '';
  if (node.tagName === 'br') return ' ';
  if (node.tagName === 'annotation' || hasClass(node, 'katex-html')) return '';
  const text = indexedPhrase(node.children);
  return blocks.has(node.tagName) ? ` ${text}${unfinished.test(text) ? '.' : ''} ` : text;
}
