import type { Nodes } from 'mdast';
import { parseTitle } from '../../compile/parse-once.ts';
import { escapeLatex } from './escape-latex.ts';
import { formulaToLatex } from './formula-to-latex.ts';

/**
 * A title, which is inline Markdown, as LaTeX: mathematics stays mathematics.
 *
 * @param refused sources of formulas that cannot be set, which are shown as text
 */
export function titleToLatex(title: string, refused: string[] = []): string {
  const write = (node: Nodes): string => {
    switch (node.type) {
      case 'inlineMath':
        return (refused.includes(node.value) ? undefined : formulaToLatex(node.value)) ?? escapeLatex(node.value); // prettier-ignore
      case 'emphasis':
        return `\\emph{${writeAll(node.children)}}`;
      case 'strong':
        return `\\textbf{${writeAll(node.children)}}`;
      case 'inlineCode':
        return `\\texttt{${escapeLatex(node.value)}}`;
      case 'break':
        return ' ';
      default:
        if ('children' in node) return writeAll(node.children);
        return 'value' in node ? escapeLatex(node.value) : '';
    }
  };
  const writeAll = (nodes: Nodes[]): string => nodes.map(write).join('');
  return write(parseTitle(title));
}
