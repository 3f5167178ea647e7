import { joinEntries, union } from '../../paper/manifest/join-entries.ts';
import { UserError } from '../../paper/user-error.ts';
import type { LibraryState } from '../read/read-library-state.ts';
import type { Decision } from './change-library.ts';
import { entryOf } from './entry-of.ts';

/**
 * Makes one paper of two: the address of the second leads to the first. If a person edited only the second page, its
 * text becomes that of the first.
 *
 * @throws UserError if a person edited both pages, whose edits only a person can bring together.
 */
export function mergePapers(library: LibraryState, kept: string, other: string): Decision {
  const [one, two] = [entryOf(library, kept), entryOf(library, other)];
  if (kept === other) throw new UserError('a paper cannot be merged with itself', 'give two pages', 2);
  const [first, second] = [library.pages.get(kept), library.pages.get(other)];
  const isSecondKept = second !== undefined && second.isEdited;
  if (isSecondKept && first?.isEdited && first.hash !== second.hash) {
    throw new UserError(
      `both ${kept}.mdx and ${other}.mdx were edited by hand`,
      `copy the edits of ${other}.mdx into ${kept}.mdx, run npm run split -- --take ${other}, then merge again`,
    );
  }
  const joined = isSecondKept ? joinEntries(two, one) : joinEntries(one, two);
  const isThere = first !== undefined || isSecondKept;
  const entry = {
    ...joined,
    formerly: union(joined.formerly, [other]).filter((slug) => slug !== kept).toSorted(), // prettier-ignore
    apart: joined.apart.filter((record) => !joined.records.includes(record)),
    ...(isThere ? { gone: undefined, isDeleted: undefined } : {}),
  };
  const manifest = new Map(library.manifest).set(kept, entry);
  manifest.delete(other);
  return {
    manifest,
    written: isSecondKept ? new Map([[kept, second.text]]) : undefined,
    removed: second ? [other] : [],
  };
}
