import type { Options } from 'mdast-util-to-markdown';
import type { Processor } from 'unified';

/**
 * Escapes prose that begins with the words `import` or `export`, which `mdast-util-mdxjs-esm` does not do:
 * MDX would run the paragraph as a module. The first letter becomes a character reference.
 */
const esmGuard: Options = {
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport\\b' },
    { atBreak: true, character: 'e', after: 'xport\\b' },
  ],
};

/** A remark plugin that adds `esmGuard` to `remark-stringify`. */
export function guardEsm(this: Processor): void {
  const data = this.data();
  (data.toMarkdownExtensions ??= []).push(esmGuard);
}
