import type { DigestRecord } from '../types.ts';

/**
 * What a record says of its authors. Of a paper by several people of whom the digest names one, "M. Abreu et al.", it names
 * none: on a page that one would stand as its only author.
 *
 * @param isOpen whether the digest says that it leaves some out
 */
export function toAuthors(authors: string[], isOpen: boolean): Pick<DigestRecord, 'authors' | 'leavesOut'> {
  const named = isOpen && authors.length === 1 ? [] : authors;
  return { ...(named.length > 0 && { authors: named }), ...(isOpen && { leavesOut: true }) };
}
