import type { Root } from 'mdast';
import { compileTitle } from '../../compile/compile-title.ts';
import { isPlainTitle } from '../../paper/is-plain-title.ts';
import { toInlineMarkdown } from '../../mdx/to-mdx.ts';

/** A title in plain text, as a reader sees it: `$\textbf{MEND}$` is `MEND`. */
export function plainTitle(title: Root): string {
  const markdown = toInlineMarkdown(title);
  return isPlainTitle(markdown) ? markdown : compileTitle(markdown).text;
}
