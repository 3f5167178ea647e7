import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** A page's body, compiled. */
export interface CompiledBody {
  html: string;
  /** Whether `html` holds formulas, so that the page needs KaTeX's styles. */
  hasMath: boolean;
}

const pipeline = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkMath)
  .use(remarkRehype)
  .use(rehypeKatex)
  .use(rehypeStringify);

/** Compiles the body of a page without MDX constructs. */
export function compileBody(source: string): CompiledBody {
  const html = String(pipeline.processSync(source));
  return { html, hasMath: html.includes('class="katex') };
}
