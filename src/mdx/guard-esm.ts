import type { Options } from 'mdast-util-to-markdown';
import type { Processor } from 'unified';

/**
 * Keeps prose that begins with the words `import` or `export` prose: `mdast-util-mdxjs-esm` escapes nothing, and
 * MDX runs such a paragraph as a module. Writes their first letter as a character reference.
 */
const esmGuard: Options = {
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport\\b' },
    { atBreak: true, character: 'e', after: 'xport\\b' },
  ],
};

/** A remark plugin: `esmGuard` for `remark-stringify`. */
export function guardEsm(this: Processor): void {
  const data = this.data();
  (data.toMarkdownExtensions ??= []).push(esmGuard);
}
