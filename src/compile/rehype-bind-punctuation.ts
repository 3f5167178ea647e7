import type { Element, ElementContent, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { formulaOf } from './formula-node.ts';
import { hasClass } from './formula-source.ts';

/** A letter of a script that separates words by spaces; beside a letter of any other script, a line may end. */
const letter = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L}`;
const touchingBefore = new RegExp(String.raw`(?:(?:${letter}){1,20}|[^\s\p{L}\-–—/])$`, 'u');
const touchingAfter = new RegExp(String.raw`^(?:(?:${letter}){1,20}|[^\s\p{L}])`, 'u');

/**
 * Keeps a formula on one line with the characters that touch it, as in `(x),` and `k-means`: browsers would break
 * the line between the two, since KaTeX sets a formula in boxes. A formula of several boxes, between which a line
 * may end, stays as it is: no rule of CSS keeps only its last box with what follows in all browsers.
 */
export function rehypeBindPunctuation() {
  return (tree: Root): void =>
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined || !isFormula(node)) return undefined;
      if (boxesOf(node) === 1) {
        const [before, after] = [
          take(parent.children[index - 1], touchingBefore),
          take(parent.children[index + 1], touchingAfter),
        ];
        if (before.length + after.length > 0) {
          parent.children[index] = bound([...before, node as ElementContent, ...after]);
        }
      }
      return SKIP;
    });
}

const isFormula = (node: Root | RootContent): boolean =>
  formulaOf(node) !== undefined || (node.type === 'element' && hasClass(node, 'katex'));

/** In how many boxes KaTeX has set a formula; 0 if it could not. */
function boxesOf(node: Root | RootContent): number {
  const formula = formulaOf(node);
  if (formula) return formula.html.split('class="katex-base"').length - 1;
  let boxes = 0;
  visit(node, 'element', (element) => {
    if (hasClass(element, 'katex-base')) boxes += 1;
  });
  return boxes;
}

/** Takes what a pattern finds out of a text beside a formula. */
function take(beside: RootContent | undefined, pattern: RegExp): ElementContent[] {
  const [value] = (beside?.type === 'text' && pattern.exec(beside.value)) || [];
  if (beside?.type !== 'text' || value === undefined) return [];
  beside.value = beside.value.replace(pattern, '');
  return [{ type: 'text', value }];
}

const bound = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['nowrap'] },
  children,
});
