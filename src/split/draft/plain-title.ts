import type { Root } from 'mdast';
import { compileTitle } from '../../compile/compile-title.ts';
import { toInlineMarkdown } from '../../mdx/to-mdx.ts';

/** A title that has been set, as a reader sees it, in plain text: formulas too (`MEND` of `$\textbf{MEND}$`). */
export function plainTitle(title: Root): string {
  return compileTitle(toInlineMarkdown(title)).text;
}
