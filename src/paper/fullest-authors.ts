import { foldName } from './people/fold-name.ts';
import { parseName } from './people/parse-name.ts';
import type { StatedFields } from './schema.ts';

/**
 * The authors as the first names them; if it leaves some out, as the first other list does that names those and more: the
 * full one of another digest, or of a record.
 */
export function fullestAuthors(statements: StatedFields[]): Pick<StatedFields, 'authors' | 'moreAuthors'> {
  const lists = statements.filter(({ authors = [] }) => authors.length > 0);
  const [first] = lists;
  if (!first) return {};
  const full =
    first.moreAuthors && lists.find((list) => !list.moreAuthors && completes(list.authors!, first.authors!));
  const { authors, moreAuthors } = full || first;
  return { authors, moreAuthors };
}

/** Whether a list of authors has more names than another, and each family name of that. */
export function completes(full: readonly string[], open: readonly string[]): boolean {
  const there = new Set(full.map(familyOf));
  return full.length > open.length && open.every((name) => there.has(familyOf(name)));
}

function familyOf(name: string): string {
  const parts = parseName(name);
  return foldName('whole' in parts ? parts.whole : parts.family);
}
