import type { Root } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import { visit } from 'unist-util-visit';
import { canSetFormula } from '../../compile/can-set-formula.ts';
import type { PageParts } from '../../mdx/check-page.ts';

/** Sources of the formulas on a page that cannot be rendered and will be shown as source, those in the title first. */
export function unsetFormulas({ title, body }: Pick<PageParts, 'title' | 'body'>): string[] {
  return [title, body]
    .flatMap(formulasOf)
    .filter(({ type, value }) => !canSetFormula(value, type === 'math'))
    .map(({ value }) => value);
}

function formulasOf(tree: Root): (InlineMath | Math)[] {
  const formulas: (InlineMath | Math)[] = [];
  visit(tree, ['inlineMath', 'math'], (node) => void formulas.push(node as InlineMath | Math));
  return formulas;
}
