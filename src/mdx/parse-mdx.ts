import type { Root } from 'mdast';
import { readFrontmatter } from '../paper/frontmatter/read-frontmatter.ts';
import { isPlainTitle } from '../paper/is-plain-title.ts';
import { readTitle } from '../paper/read-title.ts';
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
  return { frontmatter, body: readBody(body) };
}

/** A paragraph that is its own plain text, as a third of the abstracts are, is read like such a title. */
function readBody(body: string): Root {
  const [, text] = onlyLine.exec(body) ?? [];
  return text !== undefined && isPlainTitle(text) ? readTitle(text) : bodyReader.parse(body);
}

/** A body of one line, as a page is written. */
const onlyLine = /^\n\n(.+)\n$/;
