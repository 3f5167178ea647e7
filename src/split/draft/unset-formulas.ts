import { describeTree } from '../../compile/compile-body.ts';
import { compileTitle } from '../../compile/compile-title.ts';
import { setMarkdown } from '../../compile/compile-tree.ts';
import { parseMdx } from '../../mdx/parse-mdx.ts';

/** Sources of the formulas on a page that cannot be rendered and will be shown as source, those in the title first. */
export function unsetFormulas(page: string): string[] {
  if (!page.includes('$')) return [];
  const { frontmatter, body } = parseMdx(page);
  const parts = [compileTitle(frontmatter.title), describeTree(setMarkdown(body))];
  return parts.flatMap(({ failedFormulas }) => failedFormulas);
}
