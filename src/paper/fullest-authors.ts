import type { StatedFields } from './schema.ts';

/** The authors as the first states them that leaves none out, or else as the first does that names any. */
export function fullestAuthors(statements: StatedFields[]): Pick<StatedFields, 'authors' | 'moreAuthors'> {
  const lists = statements.filter(({ authors = [] }) => authors.length > 0);
  const { authors, moreAuthors } = lists.find((list) => !list.moreAuthors) ?? lists[0] ?? {};
  return authors ? { authors, moreAuthors } : {};
}
