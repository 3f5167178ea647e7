import { readDatedAuthors, type DatedAuthors } from '../features/read-dated-authors.ts';

/** The end of the bold type or the italics before a remark. */
const bold = /^(?:\*\*?|__?)/;
/** What divides a remark from its title. */
const divider = /^\s*(?:[—–\-,.]\s+)?(by\s+)?/iu;
const bracketed = /^\(([^()]*)\)\.?$/u;

/**
 * Reads the authors behind a title in bold: "** (Ada Lovelace and Grace Hopper, 1952)", "** by Ada Lovelace". Undefined
 * for other remarks, such as labels and publishers: authors come after "by", or are several with a year.
 */
export function readRemark(text: string): DatedAuthors | undefined {
  if (!bold.test(text)) return undefined;
  const rest = text.replace(bold, '');
  const by = divider.exec(rest)?.[1];
  const remark = rest.replace(divider, '').trim();
  const found = readDatedAuthors(bracketed.exec(remark)?.[1] ?? remark);
  const isSaid = by !== undefined || (found?.published !== undefined && found.authors.length > 1);
  return isSaid ? found : undefined;
}
