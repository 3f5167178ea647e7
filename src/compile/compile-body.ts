import type { Element, Root, RootContent } from 'hast';
import { compileTree } from './compile-tree.ts';
import { formulaOf } from './formula-node.ts';
import type { SetFormula } from './formula-node.ts';
import { indexedText } from './indexed-text.ts';
import type { TextMark } from './mark-text.ts';
import { searchText } from './search-text.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';

/** A compiled body or title as text. */
export interface CompiledTexts {
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
}

/** The compiled body of a page. */
export interface CompiledBody extends CompiledTexts {
  html: string;
  /** Whether `html` contains formulas set by KaTeX, so that the page needs its styles. */
  hasMath: boolean;
  /** Sources of the formulas that could not be set and are shown as code. */
  failedFormulas: string[];
}

/** Compiles the body of a page for which `usesMdx` is false; marks become elements around their words. */
export function compileBody(source: string, marks: TextMark[] = []): CompiledBody {
  return describeTree(compileTree(source, marks));
}

/** The texts of `compileBody` alone. */
export function bodyTexts(source: string): CompiledTexts {
  const tree = compileTree(source);
  return textsOf(tree, formulasOf(tree));
}

/** The HTML of `compileBody` alone. */
export function bodyHtml(source: string, marks: TextMark[]): string {
  return toHtml(compileTree(source, marks));
}

/** Describes a compiled tree. */
export function describeTree(tree: Root): CompiledBody {
  const formulas = formulasOf(tree);
  const { text, searchText: spellings, indexed } = textsOf(tree, formulas);
  const failedFormulas = formulas.filter(({ isSet }) => !isSet).map(({ tex }) => tex);
  return {
    html: toHtml(tree),
    text,
    searchText: spellings,
    indexed,
    hasMath: formulas.length > failedFormulas.length,
    failedFormulas,
  };
}

function textsOf(tree: Root, formulas: SetFormula[]): CompiledTexts {
  const text = toText(tree);
  const sorted = formulas.toSorted((a, b) => Number(b.isSet) - Number(a.isSet));
  return {
    text,
    searchText: searchText(
      text,
      sorted.map(({ tex }) => tex),
    ),
    indexed: indexedText(tree),
  };
}

/** The formulas of a compiled tree, in order. */
function formulasOf(node: Root | Element): SetFormula[] {
  return (node.children as RootContent[]).flatMap(
    (child) => formulaOf(child) ?? (child.type === 'element' ? formulasOf(child) : []),
  );
}
