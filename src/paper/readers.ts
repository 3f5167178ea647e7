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

/** What reads a page's Markdown, here and where Astro renders it: `$x$` and `$$x$$` are mathematics. */
export const remarkPlugins: PluggableList = [remarkMath];

/** Reads a page's body: Markdown with MDX and mathematics. */
export const bodyReader = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).freeze();

/** Reads a title: inline Markdown with mathematics. Nothing in it begins a block or is HTML, so nothing gets lost. */
export const titleReader = unified().use(remarkParse).use(inlineOnly).use(remarkPlugins).freeze();

function inlineOnly(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: notInline } }];
}
