import type { Root } from 'mdast';
import { readFrontmatter } from '../paper/frontmatter/read-frontmatter.ts';
import { bodyReader } from '../paper/readers.ts';
import type { PaperFrontmatter } from '../paper/schema.ts';

/** A page as the site reads it. */
export interface ParsedPage {
  frontmatter: PaperFrontmatter;
  body: Root;
}

/** Reads a page back. Throws the first error in its front matter, and on MDX that does not parse. */
export function parseMdx(source: string): ParsedPage {
  const { frontmatter, body, faults } = readFrontmatter(source);
  if (faults[0]) throw faults[0];
  return { frontmatter, body: bodyReader.parse(body) };
}
