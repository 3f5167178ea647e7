import type { ElementContent, Root, RootContent } from 'hast';
import { formulaOf } from './formula-node.ts';
import { hasClass } from './formula-source.ts';
import { mathToText } from './math-to-text.ts';

const blocks = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'pre',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'div',
]);

/** White space that is neither one blank nor one no-break space. */
const unusualBlanks = /\s{2,}|[^\S \u00a0]/g;

/** A compiled tree as plain Unicode text, each formula once (`ℓ∞`); an empty line separates blocks. */
export function toText(tree: Root): string {
  return phrase(tree.children)
    .replace(/ *\n[\n ]*/g, '\n\n')
    .trim();
}

/** Nodes in one line of text each, blocks between line breaks. */
export function phrase(nodes: RootContent[] | ElementContent[]): string {
  return nodes.map(textOf).join('');
}

function textOf(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value.replace(unusualBlanks, ' ');
  if (node.type !== 'element') return formulaOf(node)?.text ?? '';
  if (hasClass(node, 'katex-display')) return `\n${phrase(node.children)}\n`;
  if (hasClass(node, 'katex-html')) return '';
  if (node.tagName === 'math') return mathToText(node);
  if (node.tagName === 'br') return ' ';
  return blocks.has(node.tagName) ? `\n${phrase(node.children)}\n` : phrase(node.children);
}
