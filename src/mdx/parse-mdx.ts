import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import { bodyReader } from '../paper/readers.ts';

/** A page's file, read as Astro reads it. */
export interface ParsedPage {
  /** Not checked by the schema. */
  frontmatter: Record<string, unknown>;
  body: Root;
}

/** Reads a page back. Throws on YAML or MDX that does not parse. */
export function parseMdx(source: string): ParsedPage {
  const { frontmatter, content } = parseFrontmatter(source);
  return { frontmatter, body: bodyReader.parse(content) };
}
