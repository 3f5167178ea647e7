import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { compileTree } from './compile-tree.ts';
import { formulaOf } from './formula-node.ts';
import { indexedText } from './indexed-text.ts';
import type { TextMark } from './mark-text.ts';
import { searchText } from './search-text.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';

/** The compiled body of a page. */
export interface CompiledBody {
  html: string;
  /**
   * Plain Unicode text as readers see it, formulas included (`ℓ∞`, `2.5×`); an empty line separates blocks.
   */
  text: string;
  /**
   * What readers may type to find the formulas and Greek letters; empty if there are none. See `searchText`.
   */
  searchText: string;
  /** What Pagefind indexes; see `indexedText`. */
  indexed: string;
  /** Whether `html` contains formulas set by KaTeX, so that the page needs its styles. */
  hasMath: boolean;
  /** Sources of the formulas that could not be set and are shown as code. */
  failedFormulas: string[];
}

/** Compiles the body of a page for which `usesMdx` is false; marks become elements around their words. */
export function compileBody(source: string, marks: TextMark[] = []): CompiledBody {
  return describeTree(compileTree(source, marks));
}

/** Describes a compiled tree. */
export function describeTree(tree: Root): CompiledBody {
  const text = toText(tree);
  const { set, failed } = formulasOf(tree);
  return {
    html: toHtml(tree),
    text,
    searchText: searchText(text, [...set, ...failed]),
    indexed: indexedText(tree),
    hasMath: set.length > 0,
    failedFormulas: failed,
  };
}

function formulasOf(tree: Root): { set: string[]; failed: string[] } {
  const set: string[] = [];
  const failed: string[] = [];
  visit(tree, (node) => {
    const formula = formulaOf(node);
    if (formula) (formula.isSet ? set : failed).push(formula.tex);
  });
  return { set, failed };
}
