import { readFileSync } from 'node:fs';
import type { StoredPaper } from '../library/gather-library.ts';
import { formatFault } from '../paper/frontmatter/format-fault.ts';
import { readPageText } from '../paper/frontmatter/read-page-file.ts';
import { listSlugs, pageFile } from '../paper/page-files.ts';
import { paperSchema, type Paper } from '../paper/schema.ts';
import { UserError } from '../paper/user-error.ts';
import { HashStore, keyOf } from '../system/hash-store.ts';
import type { Places } from '../system/find-places.ts';

/**
 * The papers of a library, in order of their slugs; the front matter of a page that an earlier build read is not read
 * again.
 *
 * @throws UserError if front matter is invalid.
 */
export function readPapers({ content, papers }: Pick<Places, 'content' | 'papers'>): StoredPaper[] {
  const store = HashStore.open('papers', content);
  const found = listSlugs(papers).map((slug) => {
    const file = pageFile(papers, slug);
    return { slug, file, data: readData(file, store) };
  });
  store.save();
  return found;
}

function readData(file: string, store: HashStore): Paper {
  const source = readFileSync(file, 'utf8');
  const key = keyOf(source);
  const known = store.get(key);
  if (known !== undefined) return known as Paper;
  const { frontmatter, faults } = readPageText(source, file);
  if (faults[0]) throw new UserError(formatFault(faults[0]), faults[0].note);
  const data = paperSchema.parse({ ...frontmatter });
  store.set(key, data);
  return data;
}
