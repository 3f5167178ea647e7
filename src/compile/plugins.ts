import rehypeKatex from 'rehype-katex';
import type { Options as KatexOptions } from 'rehype-katex';
import type { PluggableList } from 'unified';
import { rehypeGuardFormulas } from './rehype-guard-formulas.ts';
import { rehypeGuardLinks } from './rehype-guard-links.ts';
import { rehypeLetterVariants } from './rehype-letter-variants.ts';
import { failureColor, rehypeMarkFailures } from './rehype-mark-failures.ts';

/**
 * Options for formulas from unknown authors. Without a `macros` object, which would carry `\gdef` from one
 * page to the next.
 */
const katexOptions: KatexOptions = {
  output: 'htmlAndMathml',
  trust: false,
  maxSize: 2,
  maxExpand: 200,
  strict: 'ignore',
  errorColor: failureColor,
};

/** The plugins that set formulas, in order. */
export const formulaPlugins: PluggableList = [
  rehypeGuardFormulas,
  [rehypeKatex, katexOptions],
  rehypeMarkFailures,
  rehypeLetterVariants,
];

/** The plugins that make a page's HTML safe and set its formulas, in order, where Astro's MDX renders it. */
export const rehypePlugins: PluggableList = [rehypeGuardLinks, ...formulaPlugins];
