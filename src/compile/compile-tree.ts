import type { Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { markText } from './mark-text.ts';
import type { TextMark } from './mark-text.ts';
import { rehypePlugins } from './plugins.ts';
import { setText } from '../paper/set-text.ts';
import { bodyReader, titleReader } from '../paper/readers.ts';

/** ESM and expressions are programs: they have no place in plain HTML or text. */
const withoutPrograms = {
  mdxjsEsm: () => undefined,
  mdxFlowExpression: () => undefined,
  mdxTextExpression: () => undefined,
};
const setter = unified().use(remarkRehype, { handlers: withoutPrograms }).use(rehypePlugins).freeze();

/**
 * A page's body as a tree of HTML with formulas set, for steps of one's own before `toHtml` and `toText`. Of MDX,
 * elements keep only their children, imports and expressions vanish: pages of which `usesMdx` is true are for
 * Astro to render. Throws a `VFileMessage` with the place where the body is no MDX.
 */
export function compileTree(source: string, marks: TextMark[] = []): Root {
  const tree = bodyReader.parse(source);
  markText(tree, marks);
  return setMarkdown(tree);
}

/** A tree of Markdown as a tree of HTML: what bodies and titles share. */
export function setMarkdown(markdown: Markdown): Root {
  return setter.runSync(markdown);
}

/** The text of a page's body as it is set, which evidence counts its offsets in. */
export function bodySetText(source: string): string {
  return setText(bodyReader.parse(source));
}

/** The same of a title. */
export function titleSetText(title: string): string {
  return setText(titleReader.parse(title));
}
