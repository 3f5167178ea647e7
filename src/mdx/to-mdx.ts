import type { Root } from 'mdast';
import type { PaperFrontmatter } from '../paper/schema.ts';
import { cleanTree } from './clean-tree.ts';
import { writer } from './writer.ts';
import { toYaml } from './to-yaml.ts';

/**
 * A page's file: front matter, blank line, body; without abstract the front matter alone. Ends in a line end.
 * Nothing in either is code to MDX, whatever the text; `findDifference` proves it for one page. Throws where `cleanTree` does.
 */
export function toMdx(frontmatter: PaperFrontmatter, body: Root): string {
  const head = `---\n${toYaml(frontmatter)}---\n`;
  const text = toMarkdown(body);
  return text === '' ? head : `${head}\n${text}`;
}

/** A tree as Markdown, ending in a line end; empty for an empty tree. */
export function toMarkdown(tree: Root): string {
  return writer.stringify(cleanTree(tree));
}

/** A title's tree (one paragraph) as inline Markdown on one line. */
export function toInlineMarkdown(tree: Root): string {
  return toMarkdown(tree).trimEnd();
}
