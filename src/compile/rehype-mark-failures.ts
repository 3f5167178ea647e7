import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { eachElement } from './each-element.ts';
import { formulaSource, hasClass } from './formula-source.ts';

/** KaTeX sets unknown commands in this colour. */
export const failureColor = '#c0ffe1';

/**
 * Replaces each formula that KaTeX could not set completely with its source, instead of KaTeX's red output:
 * an unknown command with arguments would lose its meaning. Does the same for formulas in colours of their
 * own, which may be that of the page. Runs after KaTeX. The sources are those that `rehypeGuardFormulas` read, because
 * KaTeX repeats some wrongly.
 */
export function rehypeMarkFailures() {
  return (tree: Root, file: VFile): void => {
    const sources = (file.data['formulas'] as string[]).values();
    visit(tree, 'element', (element, index, parent) => {
      const isFailed = hasClass(element, 'katex-error');
      if (!parent || index === undefined || !(isFailed || hasClass(element, 'katex'))) return CONTINUE;
      const source = sources.next().value ?? '';
      if (isFailed || hasColor(element)) parent.children[index] = formulaSource(source);
      return SKIP;
    });
  };
}

/** Whether MathML has a colour: KaTeX's for unknown commands, or one of the formula's own. */
function hasColor(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const { mathcolor, mathbackground } = node.properties;
  return mathcolor !== undefined || mathbackground !== undefined || node.children.some(hasColor);
}

/** The TeX source that KaTeX embeds in its MathML. */
export function annotationOf(formula: Element): string {
  let tex = '';
  eachElement(formula, (element) => {
    if (element.tagName === 'annotation') tex = toString(element);
  });
  return tex;
}
