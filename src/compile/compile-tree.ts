import type { Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { markText } from './mark-text.ts';
import type { TextMark } from './mark-text.ts';
import { rehypePlugins } from './plugins.ts';
import { setText } from '../paper/set-text.ts';
import { bodyReader, titleReader } from '../paper/readers.ts';

/** ESM and expressions are code, which has no place in plain HTML or text. */
const withoutPrograms = {
  mdxjsEsm: () => undefined,
  mdxFlowExpression: () => undefined,
  mdxTextExpression: () => undefined,
};
const setter = unified().use(remarkRehype, { handlers: withoutPrograms }).use(rehypePlugins).freeze();

/**
 * Compiles a page's body to an HTML tree with its formulas set; callers may change the tree before `toHtml`
 * and `toText`. Of MDX elements only the children are kept, and imports and expressions are removed: Astro
 * renders pages for which `usesMdx` is true. Throws a `VFileMessage` with the place of the error if the body
 * is not valid MDX.
 */
export function compileTree(source: string, marks: TextMark[] = []): Root {
  const tree = bodyReader.parse(source);
  markText(tree, marks);
  return setMarkdown(tree);
}

/** Compiles a Markdown tree to an HTML tree; used for bodies and titles. */
export function setMarkdown(markdown: Markdown): Root {
  return setter.runSync(markdown);
}

/** A page's body as set text, to which the offsets of evidence refer. */
export function bodySetText(source: string): string {
  return setText(bodyReader.parse(source));
}

/** A title as set text. */
export function titleSetText(title: string): string {
  return setText(titleReader.parse(title));
}
