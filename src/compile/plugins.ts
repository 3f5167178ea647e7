import rehypeKatex from 'rehype-katex';
import type { PluggableList } from 'unified';
import { katexOptions } from './katex-options.ts';
import { rehypeBindPunctuation } from './rehype-bind-punctuation.ts';
import { rehypeGuardFormulas } from './rehype-guard-formulas.ts';
import { rehypeGuardLinks } from './rehype-guard-links.ts';
import { rehypeLeanMath } from './rehype-lean-math.ts';
import { rehypeLetterVariants } from './rehype-letter-variants.ts';
import { rehypeMarkFailures } from './rehype-mark-failures.ts';

/** The plugins that set formulas, in order. */
export const formulaPlugins: PluggableList = [
  rehypeGuardFormulas,
  [rehypeKatex, katexOptions],
  rehypeMarkFailures,
  rehypeLetterVariants,
  rehypeLeanMath,
];

/** The plugins that make a page's HTML safe and set its formulas, in order, where Astro's MDX renders it. */
export const rehypePlugins: PluggableList = [rehypeGuardLinks, ...formulaPlugins, rehypeBindPunctuation];
