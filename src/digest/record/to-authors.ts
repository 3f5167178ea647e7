import type { DigestRecord } from '../types.ts';

/**
 * What a record says of its authors.
 *
 * @param isOpen whether the digest says that it leaves some out: "et al.", "+4 authors"
 */
export const toAuthors = (
  authors: string[],
  isOpen: boolean,
): Pick<DigestRecord, 'authors' | 'moreAuthors'> =>
  authors.length === 0 ? {} : { authors, ...(isOpen && { moreAuthors: true }) };
