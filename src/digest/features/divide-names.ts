import { readPatterns } from '../patterns/read-patterns.ts';

const patterns = readPatterns('authors');
const nameSuffix = patterns.suffix!.regex;
/** "and" between the last two names. */
const joined = patterns.and!.regex;

/** "Lovelace, Ada": in a list where "and" stands between all names, each has one comma of its own. */
const familyFirst = /^(?:\p{Ll}[\p{L}'’]* )*[^\s,]+, [^,]+$/u;

/** The names of a list, divided by the strongest sign that it holds. */
export function divideNames(list: string): string[] {
  const strong = strongSigns.find(({ sign }) => sign.test(list));
  const inverted = list.split(new RegExp(joined.source, 'u'));
  if (!strong && inverted.length > 1 && inverted.every((part) => familyFirst.test(part.trim())))
    return inverted.map((part) => part.trim());
  const paired = strong ? undefined : pairLast(inverted);
  if (paired) return paired;
  const names = list
    .split(strong?.divider ?? comma)
    .map((part) => part.replace(/^(?:and|&)\s+/, '').trim())
    .filter((part) => /\p{L}/u.test(part));
  return strong ? names : joinInitials(names, joined.test(list));
}

/**
 * "Lovelace, Ada, Hopper, Grace and Noether, Emmy", as EndNote writes lists: "and" stands before the last name alone, which
 * has a comma of its own, and most of the pairs above it are such names too.
 */
function pairLast([first = '', last = '', ...more]: string[]): string[] | undefined {
  const parts = first.split(/\s*,\s*/);
  if (more.length > 0 || parts.length % 2 > 0 || !familyFirst.test(last.trim())) return undefined;
  const pairs = parts.flatMap((part, at) => (at % 2 === 0 ? [`${part}, ${parts[at + 1]!}`] : []));
  const known = pairs.filter((pair) => familyFirst.test(pair)).length;
  return known > pairs.length / 2 ? [...pairs, last.trim()] : undefined;
}

/** Signs that divide names beyond doubt, and what divides a list that has one. */
const strongSigns = [/\s*;\s*/, /\s*[|⋅·•∙・]\s*/].map((sign) => ({
  sign,
  divider: new RegExp(`${sign.source}|${joined.source}`, 'u'),
}));
const comma = new RegExp(`\\s*[,，、]\\s*(?:and\\s+|&\\s+)?|${joined.source}`, 'u');

/** "Lovelace, A. K., Hopper, G." as two names, and "Lovelace, Ada" as one; "Lovelace and Hopper" are two. */
function joinInitials(parts: string[], hasAnd: boolean): string[] {
  const isPaired =
    parts.length % 2 === 0 &&
    parts.every((part, at) => (at % 2 === 0 ? isFamilyName(part) : onlyInitials.test(part)));
  const isOne =
    !hasAnd &&
    parts.length === 2 &&
    parts.every(isFamilyName) &&
    (parts.some((part) => !part.includes(' ')) || /^\p{Ll}+ \S+$/u.test(parts[0]!));
  if (!isPaired && !isOne) return parts;
  return parts.flatMap((part, at) => (at % 2 === 0 ? [`${part}, ${parts[at + 1]!}`] : []));
}

const onlyInitials = /^(?:\p{Lu}\.?[ -]?){1,4}$/u;
const isFamilyName = (part: string): boolean =>
  /^(?:\p{Ll}{2,3} ){0,2}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(part);

/** "Lovelace, Ada K." with its first names first. */
export function inOrder(name: string): string {
  const parts = name.split(/\s*,\s*/);
  const isSuffix = nameSuffix.test(parts[1] ?? '');
  return parts.length === 2 && !isSuffix ? `${parts[1]} ${parts[0]}` : name;
}
