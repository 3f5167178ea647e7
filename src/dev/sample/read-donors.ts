import { readFileSync } from 'node:fs';
import { toString } from 'mdast-util-to-string';
import { parseMdx } from '../../mdx/parse-mdx.ts';
import { listSlugs, pageFile } from '../../paper/page-files.ts';
import { paperSchema, type Paper } from '../../paper/schema.ts';

/** A real paper, from which invented ones take their sentences. */
export interface Donor {
  data: Paper;
  sentences: string[];
}

/** Reads the pages of a folder of papers that have an abstract, in order of their names. */
export function readDonors(folder: string): Donor[] {
  return listSlugs(folder)
    .map((slug) => {
      const { frontmatter, body } = parseMdx(readFileSync(pageFile(folder, slug), 'utf8'));
      const text = body.children.map((block) => toString(block)).join(' ');
      return {
        data: paperSchema.parse(frontmatter),
        sentences: text.match(/[^.]+(?:\.\S[^.]*)*\.(?=\s|$)/g) ?? [],
      };
    })
    .filter(({ sentences }) => sentences.length > 2);
}
