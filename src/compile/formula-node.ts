import type { ElementContent, Root, RootContent } from 'hast';

/** A formula as pages show it. */
export interface SetFormula {
  html: string;
  /** As in `toText`. */
  text: string;
  /** As in `indexedText`. */
  indexed: string;
  tex: string;
  /** Whether KaTeX set it; otherwise `html` shows its source. */
  isSet: boolean;
}

/** A formula in a compiled tree: its finished HTML stands for it. */
interface FormulaNode {
  type: 'raw';
  value: string;
  formula: SetFormula;
}

/** The node of a formula in a compiled tree. */
export function formulaNode(formula: SetFormula): ElementContent {
  const node: FormulaNode = { type: 'raw', value: formula.html, formula };
  return node as unknown as ElementContent;
}

/** The formula of a node of a compiled tree; undefined for other nodes. */
export function formulaOf(node: Root | RootContent): SetFormula | undefined {
  return (node as Partial<FormulaNode>).formula;
}
