import { readFileSync } from 'node:fs';
import { compilePaper, type StoredPaper } from '../library/gather-library.ts';
import { formatFault } from '../paper/frontmatter/format-fault.ts';
import { readPageText } from '../paper/frontmatter/read-page-file.ts';
import { listSlugs, pageFile } from '../paper/page-files.ts';
import { paperSchema } from '../paper/schema.ts';
import { UserError } from '../paper/user-error.ts';
import { HashStore, keyOf } from '../system/hash-store.ts';
import type { Places } from '../system/find-places.ts';

/**
 * The papers of a library, in order of their slugs; a page that an earlier build read is not read again.
 *
 * @throws UserError if front matter is invalid.
 */
export function readPapers({ content, papers }: Pick<Places, 'content' | 'papers'>): StoredPaper[] {
  const store = HashStore.open('papers', content);
  const found = listSlugs(papers).map((slug) => {
    const file = pageFile(papers, slug);
    return { slug, file, ...readPaper(file, store) };
  });
  store.save();
  return found;
}

type Content = Required<Pick<StoredPaper, 'data' | 'compiled' | 'source'>>;

function readPaper(file: string, store: HashStore): Content {
  const source = readFileSync(file, 'utf8');
  const key = keyOf(source);
  const known = store.get(key);
  if (known !== undefined) return { ...(known as Omit<Content, 'source'>), source: key };
  const { frontmatter, body, faults } = readPageText(source, file);
  if (faults[0]) throw new UserError(formatFault(faults[0]), faults[0].note);
  const data = paperSchema.parse({ ...frontmatter });
  const content = { data, compiled: compilePaper(data, body) };
  store.set(key, content);
  return { ...content, source: key };
}
