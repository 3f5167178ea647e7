import type { Root } from 'mdast';
import { isPlainTitle } from '../paper/is-plain-title.ts';
import type { PaperFrontmatter } from '../paper/schema.ts';
import { cleanTree } from './clean-tree.ts';
import { writer } from './writer.ts';
import { toYaml } from './to-yaml.ts';

/**
 * Writes a page: front matter, a blank line, the body; only front matter if there is no abstract. Ends with a
 * line break. No text in either part can become MDX code; `findDifference` verifies that for a page. Throws
 * as `cleanTree` does.
 */
export function toMdx(frontmatter: PaperFrontmatter, body: Root): string {
  const head = `---\n${toYaml(frontmatter)}---\n`;
  const text = toMarkdown(body);
  return text === '' ? head : `${head}\n${text}`;
}

/** A tree as Markdown, ending with a line break; empty for an empty tree. */
export function toMarkdown(tree: Root): string {
  const clean = cleanTree(tree);
  const text = onlyText(clean);
  return text !== undefined && isPlainTitle(text) ? `${text}\n` : writer.stringify(clean);
}

/** A title's tree (one paragraph) as inline Markdown on one line. */
export function toInlineMarkdown(tree: Root): string {
  return toMarkdown(tree).trimEnd();
}

/** The text of a tree that has nothing else. */
function onlyText({ children: [block, ...others] }: Root): string | undefined {
  if (block?.type !== 'paragraph' || block.children.length !== 1 || others.length > 0) return undefined;
  const [leaf] = block.children;
  return leaf?.type === 'text' ? leaf.value : undefined;
}
