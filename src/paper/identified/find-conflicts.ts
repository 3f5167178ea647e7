import { fields } from '../fields.ts';
import { completes } from '../fullest-authors.ts';
import type { PaperFrontmatter, StatedFields } from '../schema.ts';

/** A field of which a page says something else than the record that describes its paper. */
export interface StatementConflict {
  field: keyof typeof comparisons;
  /** The field's name on pages. */
  label: string;
  /** What the page says, because a person or a digest does; it stays. */
  page: string;
  record: string;
}

type Same = (page: string, record: string) => boolean;
const isEqual: Same = (page, record) => page.toLowerCase() === record.toLowerCase();

/** The fields in which two statements cannot both be right, and when they agree. */
const comparisons = {
  authors: isEqual,
  published: (page, record) => page.startsWith(record) || record.startsWith(page),
  venue: isEqual,
  arxivId: (page, record) => isEqual(page.replace(/v\d+$/, ''), record.replace(/v\d+$/, '')),
  doi: isEqual,
} as const satisfies Partial<Record<keyof StatedFields, Same>>;

/** Where a page and a record contradict each other, in the table's order. */
export function findConflicts(page: PaperFrontmatter, record: StatedFields): StatementConflict[] {
  return (Object.keys(comparisons) as (keyof typeof comparisons)[]).flatMap((field) => {
    const [theirs, ours] = [show(page[field]), show(record[field])];
    if (field === 'authors' && page.moreAuthors && completes(record.authors ?? [], page.authors ?? []))
      return [];
    if (theirs === '' || ours === '' || comparisons[field](theirs, ours)) return [];
    return [{ field, label: fields[field].label, page: theirs, record: ours }];
  });
}

const show = (value: string | readonly string[] | undefined): string => [value ?? []].flat().join('; ');
