import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { guardEsm } from './guard-esm.ts';

/** Writes Markdown with MDX and mathematics, as the readers in `src/paper` expect it. */
export const writer = unified()
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .use(remarkMdx)
  .use(remarkMath)
  .use(guardEsm)
  .freeze();
