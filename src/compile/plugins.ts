import rehypeKatex from 'rehype-katex';
import type { Options as KatexOptions } from 'rehype-katex';
import type { PluggableList } from 'unified';
import { rehypeGuardFormulas } from './rehype-guard-formulas.ts';
import { rehypeGuardLinks } from './rehype-guard-links.ts';
import { rehypeLetterVariants } from './rehype-letter-variants.ts';
import { failureColor, rehypeMarkFailures } from './rehype-mark-failures.ts';

/** For formulas of unknown authors. No `macros` object: one page's `\gdef` would change the next page. */
const katexOptions: KatexOptions = {
  output: 'htmlAndMathml',
  trust: false,
  maxSize: 2,
  maxExpand: 200,
  strict: 'ignore',
  errorColor: failureColor,
};

/** What makes a page's HTML safe and sets its formulas, in order. */
export const rehypePlugins: PluggableList = [
  rehypeGuardLinks,
  rehypeGuardFormulas,
  [rehypeKatex, katexOptions],
  rehypeMarkFailures,
  rehypeLetterVariants,
];
