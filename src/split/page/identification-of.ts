import type { Identified } from '../../paper/identified/entries.ts';
import type { PaperFrontmatter, StatedFields } from '../../paper/schema.ts';

/** What a page takes from a source of metadata. */
export interface Identification {
  stated: StatedFields;
  identified: NonNullable<PaperFrontmatter['identified']>;
}

/** What the page of a paper takes from the record that describes it. */
export function identificationOf(entry: Identified): Identification {
  const { id, by, on, match, shared, isSameTitle, title, stated, versions, isWithdrawn } = entry;
  return {
    stated,
    identified: {
      id,
      by,
      on,
      match,
      shared,
      ...(!isSameTitle && { title }),
      ...(versions && versions.length > 1 && { versions }),
      ...(isWithdrawn && { status: 'withdrawn' }),
    },
  };
}

/**
 * The identification of a paper by its slug or a former one; undefined if it has none.
 *
 * @param slugs the slug, then the former ones
 */
export const findIdentification = (
  identified: ReadonlyMap<string, Identified>,
  slugs: string[],
): Identification | undefined => {
  const entry = slugs.flatMap((slug) => identified.get(slug) ?? [])[0];
  return entry && identificationOf(entry);
};
