import { leavesOut, readAuthors } from '../../features/read-authors.ts';

/** Where and when a paper of a list appeared, and what else stands there. */
interface Issue {
  venue?: string;
  published?: string;
  /** The text without it. */
  rest: string;
}

/** "*Tides*, 2022", "*Tides* 2022", "Tides (2022)", "(Tides, 2022)"; what is set in italics or bold ends with its marks. */
const issue =
  /(?:(?<mark>\*{1,2}|_{1,2})(?<set>[^*_]{2,100})\k<mark>(?:(?=,|\s?\()|\s(?=\d))|(?<plain>[^\uE000|()[\]*_—–]{2,200}?)(?=,|\s?\())(?:,\s*|\s?\()?(?<year>(?:19|20)\d\d)\)?(?=[\s.,;)\]|\uE000]|$)/u;

/**
 * Takes venue and year out of what stands behind a title. A name of two words may be a person's where nobody else is named:
 * it is left where it stands.
 */
export function readIssue(text: string): Issue {
  const found = issue.exec(text);
  const { set, plain = '', year } = found?.groups ?? {};
  if (!found || year === undefined) return { rest: text };
  const venue = (set ?? plain.split(/(?<=\p{Ll}{2}|al)\.\s+|\s-\s/u).at(-1)!).replace(/^[\s,.:;]+|[\s,]+$/g, '');
  const before = text.slice(0, found.index) + (set === undefined ? plain.slice(0, plain.lastIndexOf(venue)) : '');
  const isNamed = readAuthors(before.replace(/[\s,.;:*_—–-]+$|^[\s,.;:*_—–-]+/g, '')) !== undefined;
  const isInBrackets = text[found.index - 1] === '(';
  const after = text.slice(found.index + found[0].length);
  if (!/^\p{L}[\p{L}&.,:'’ /-]+$/u.test(venue) || mayBePeople(venue, { isNamed, isInBrackets }))
    return { published: year, rest: `${text.slice(0, found.index)}${set ?? plain}\uE000${after}` };
  return { venue, published: year, rest: `${before}\uE000${after}` };
} // prettier-ignore

/** Whether a text may name people: not one name in brackets, nor where authors stand before it. */
function mayBePeople(
  text: string,
  { isNamed, isInBrackets }: Record<'isNamed' | 'isInBrackets', boolean>,
): boolean {
  if (leavesOut(text) || (!isNamed && /^\p{Lu}\p{Ll}+ (?:&|and) \p{Lu}\p{Ll}+$/u.test(text))) return true;
  const names = readAuthors(text) ?? [];
  if (names.length > 1 || (names.length === 1 && !isNamed && !isInBrackets)) return true;
  const parts = text.split(', ');
  return parts.length > 1 && parts.some((part) => readAuthors(part) !== undefined);
}
