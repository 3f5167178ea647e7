import { isDeepStrictEqual } from 'node:util';
import type { Root } from 'mdast';
import type { PaperFrontmatter } from '../paper/schema.ts';
import { cleanTree } from './clean-tree.ts';
import { parseMarkdown, parseMdx } from './parse-mdx.ts';
import { toShape } from './to-shape.ts';
import { withoutBlanks } from './to-yaml.ts';

/** What a page was written from. */
export interface PageParts {
  frontmatter: PaperFrontmatter;
  /** The tree that `frontmatter.title` was made of. */
  title: Root;
  body: Root;
}

/** Reads a page back and says in a few words where it is not what it was written from; undefined if it is. */
export function checkPage(source: string, parts: PageParts): string | undefined {
  try {
    return findDifference(source, parts);
  } catch (error) {
    return `the page cannot be read back: ${(error as Error).message}`;
  }
}

function findDifference(source: string, { frontmatter, title, body }: PageParts): string | undefined {
  const page = parseMdx(source);
  if (!isDeepStrictEqual(page.frontmatter, withoutBlanks(frontmatter)))
    return 'the front matter reads back differently';
  if (!isSameTree(parseMarkdown(frontmatter.title), title)) return 'the title reads back differently';
  if (!isSameTree(page.body, body)) return 'the abstract reads back differently';
  return undefined;
}

function isSameTree(read: Root, meant: Root): boolean {
  return isDeepStrictEqual(toShape(read), toShape(cleanTree(meant)));
}
