import { toString } from 'mdast-util-to-string';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { compileBody } from './compile-body.ts';

/** A title as markup and as plain Unicode text. */
export interface CompiledTitle {
  html: string;
  text: string;
}

const parser = unified().use(remarkParse).use(remarkMath);

/** Compiles a title, which is inline Markdown. */
export function compileTitle(title: string): CompiledTitle {
  const html = compileBody(title)
    .html.replace(/^<p>/, '')
    .replace(/<\/p>$/, '');
  return { html, text: toString(parser.parse(title)) };
}
