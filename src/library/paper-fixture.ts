import { compileTitle } from '../compile/compile-title.ts';
import { paperSchema } from '../paper/schema.ts';
import type { PaperFrontmatter } from '../paper/schema.ts';
import type { LibraryPaper } from './types.ts';

/** A library paper for tests, from a title, other front matter, and the abstract as plain text. */
export function paperFixture(
  title: string,
  fields: Omit<PaperFrontmatter, 'title'> = {},
  text = '',
): LibraryPaper {
  const slug = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return {
    slug,
    data: paperSchema.parse({ title, ...fields }),
    title: compileTitle(title),
    name: fields.shortName ?? title,
    excerpt: text,
    gist: text,
    text,
    indexed: text,
    searchText: '',
    setTexts: { title, abstract: text },
    file: `/papers/${slug}.mdx`,
    places: [],
  };
}
