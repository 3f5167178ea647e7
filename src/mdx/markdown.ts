import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { guardEsm } from './guard-esm.ts';

/** Markdown with MDX and mathematics, both ways: pages are written and read back through this one processor. */
export const markdown = unified()
  .use(remarkParse)
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .use(remarkMdx)
  .use(remarkMath)
  .use(guardEsm)
  .freeze();
