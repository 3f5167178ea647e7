import { isDeepStrictEqual } from 'node:util';
import type { Root } from 'mdast';
import { readTitle } from '../paper/read-title.ts';
import type { PaperFrontmatter } from '../paper/schema.ts';
import { cleanTree } from './clean-tree.ts';
import { parseMdx } from './parse-mdx.ts';
import { toShape } from './to-shape.ts';
import { withoutBlanks } from './to-yaml.ts';

/** The parts of a page, before it is written or after it is read. */
export interface PageParts {
  frontmatter: PaperFrontmatter;
  /** The tree of `frontmatter.title`. */
  title: Root;
  body: Root;
}

/** Reads a page back into its parts. Throws on front matter or MDX that is not valid. */
export function readPage(source: string): PageParts {
  const { frontmatter, body } = parseMdx(source);
  const title = readTitle(frontmatter.title);
  return { frontmatter, title, body };
}

/** Describes briefly where a page as read differs from what was written; undefined if it does not. */
export function findDifference(read: PageParts, meant: PageParts): string | undefined {
  if (!isDeepStrictEqual(read.frontmatter, withoutBlanks(meant.frontmatter))) {
    return 'the front matter reads back differently';
  }
  if (!isSameTree(read.title, meant.title)) return 'the title reads back differently';
  if (!isSameTree(read.body, meant.body)) return 'the abstract reads back differently';
  return undefined;
}

function isSameTree(read: Root, meant: Root): boolean {
  return isDeepStrictEqual(toShape(read), toShape(cleanTree(meant)));
}
