import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formulaSource } from './formula-source.ts';
import { refuseFormula } from './refuse-formula.ts';

/**
 * Replaces each formula that must not reach KaTeX with its source, and adds a message. Runs before KaTeX, and leaves the
 * sources of the others, in order, for `rehypeMarkFailures`.
 */
export function rehypeGuardFormulas() {
  return (tree: Root, file: VFile): void => {
    const sources: string[] = [];
    file.data['formulas'] = sources;
    visit(tree, 'element', (element) => {
      if (!isFormula(element)) return;
      const source = toString(element);
      const reason = refuseFormula(source);
      if (!reason) {
        sources.push(source);
        return;
      }
      Object.assign(element, formulaSource(source));
      file.message(`formula not rendered: ${reason}`, { place: element.position, ruleId: 'formula-refused' });
    });
  };
}

function isFormula(element: Element): boolean {
  const names = element.properties['className'];
  return Array.isArray(names) && (names.includes('math-inline') || names.includes('language-math'));
}
