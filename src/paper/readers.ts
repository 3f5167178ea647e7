import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { PluggableList, Processor } from 'unified';

// prettier-ignore
const notInline = [
  'autolink', 'blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow', 'htmlText',
  'labelStartImage', 'list', 'mathFlow', 'setextUnderline', 'thematicBreak',
];

/**
 * Plugins for reading a page's Markdown, here and where Astro renders it: `$x$` and `$$x$$` are mathematics.
 */
export const remarkPlugins: PluggableList = [remarkMath];

/** Parses a page's body: Markdown with MDX and mathematics. */
export const bodyReader = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).freeze();

/**
 * Parses a title: inline Markdown with mathematics. Nothing in it is read as a block or as HTML, so no text
 * is lost.
 */
export const titleReader = unified().use(remarkParse).use(inlineOnly).use(remarkPlugins).freeze();

function inlineOnly(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: notInline } }];
}
