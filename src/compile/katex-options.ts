import type { Options } from 'rehype-katex';
import { failureColor } from './rehype-mark-failures.ts';

/**
 * Options for formulas from unknown authors. Without a `macros` object, which would carry `\gdef` from one
 * page to the next.
 */
export const katexOptions: Options = {
  output: 'htmlAndMathml',
  trust: false,
  maxSize: 2,
  maxExpand: 200,
  strict: 'ignore',
  errorColor: failureColor,
};
