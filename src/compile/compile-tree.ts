import type { Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { setText } from '../paper/set-text.ts';
import { markText } from './mark-text.ts';
import type { TextMark } from './mark-text.ts';
import { parseBody, parseTitle } from './parse-once.ts';
import { rehypeBindPunctuation } from './rehype-bind-punctuation.ts';
import { rehypeGuardLinks } from './rehype-guard-links.ts';
import { rehypeSetFormulas } from './rehype-set-formulas.ts';

/** ESM and expressions are code, which has no place in plain HTML or text. */
const withoutPrograms = {
  mdxjsEsm: () => undefined,
  mdxFlowExpression: () => undefined,
  mdxTextExpression: () => undefined,
};
const setter = unified()
  .use(remarkRehype, { handlers: withoutPrograms })
  .use(rehypeGuardLinks)
  .use(rehypeSetFormulas)
  .use(rehypeBindPunctuation)
  .freeze();

/**
 * Compiles a page's body to an HTML tree with its formulas set. Of MDX elements only the children are kept, and imports
 * and expressions are removed: Astro renders pages for which `usesMdx` is true. Throws a `VFileMessage` with the place of
 * the error if the body is not valid MDX.
 */
export function compileTree(source: string, marks: TextMark[] = []): Root {
  const tree = parseBody(source);
  return setMarkdown(marks.length > 0 ? markText(tree, marks) : tree);
}

/** Compiles a Markdown tree, which is unchanged, to an HTML tree; used for bodies and titles. */
export function setMarkdown(markdown: Markdown): Root {
  return setter.runSync(markdown);
}

/** A page's body as set text, to which the offsets of evidence refer. */
export function bodySetText(source: string): string {
  return setText(parseBody(source));
}

/** A title as set text. */
export function titleSetText(title: string): string {
  return setText(parseTitle(title));
}
