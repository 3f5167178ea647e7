import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import { markdown } from './markdown.ts';

/** A page's file, read as Astro reads it. */
export interface ParsedPage {
  /** Not checked by the schema. */
  frontmatter: Record<string, unknown>;
  body: Root;
}

/** Reads a page back. Throws on YAML or MDX that does not parse. */
export function parseMdx(source: string): ParsedPage {
  const { frontmatter, content } = parseFrontmatter(source);
  return { frontmatter, body: parseMarkdown(content) };
}

/** Reads Markdown with MDX and mathematics. Throws on MDX that does not parse. */
export function parseMarkdown(source: string): Root {
  return markdown.parse(source);
}
