import { fromTex } from '../entries/values/from-tex.ts';
import { readPatterns } from '../patterns/read-patterns.ts';

const patterns = readPatterns('authors');
const label = patterns.label!.regex;
const particle = patterns.particle!.regex;
/** Words that titles have and names do not. */
const term = patterns.term!.regex;
const titleOpener = patterns['title-opener']!.regex;
/** What stands at the end of a list for those whom it does not name. */
const others = patterns.others!.regex;
const endNote = patterns.note!.regex;
const affiliation = patterns.affiliation!.regex;
/** The end of an address. */
const country = patterns.country!.regex;
const nameSuffix = patterns.suffix!.regex;
const word = /^\\?\p{Lu}[\p{L}\p{M}'’`\\"{}^~.=-]*[\d*†‡§¶]{0,4}$|^d['’]\p{L}+$|^-\p{Lu}\.$/u;
const accent = /\\(?:[`'^"~=.]|[uvHtcdbk](?!\p{L}))(?:\s?\{?\\?\p{L}\}?)?/gu;
/** A nickname in the middle of a name: Linxi "Jim" Fan. */
const nickname = /(?<=\p{L} )["“][^"”]{1,20}["”] /gu;
/** Affiliations and nicknames in brackets, which a name may follow without a blank. */
const bracketed = / ?(?:\([^)]{0,200}\)|（[^）]{0,200}）)(\p{L})?/gu;
/** Hyphens that typesetters use. */
const hyphen = /[\u2010\u2011]/gu;
/** Words in a row that no list of names has. */
const prose = /\s\p{Ll}{4,}\s(?!and\s)\p{Ll}{3,}\s/u;
/** The end of a sentence or a part of one: names have it only after initials. */
const sentence = /[.:;?!]\s|[.?!]$/;
const initials = /(?<!\p{L})\p{L}{1,3}\. ?/gu;
/** Longest list of names in characters. */
const longest = 5000;
/** Share of the names of a list that must look like names beyond doubt; less where it is long or the others come near. */
const enough = 0.75;
const enoughOfNear = 0.65;

/** Signs before a list: "👤 Ada Lovelace, Grace Hopper". */
const decoration = /^(?:\p{Extended_Pictographic}[\uFE0F\u200D]*)+\s+(?=\S)/u;

/** A list set in italics or bold as a whole. */
const emphasis = /^([*_]{1,3})(?=\S)([^*_]+)\1$/;
/** Text that TeX sets in italics or bold. */
const emphasizedTex = /\\(?:emph|text(?:it|bf|sc|sl))\{((?:[^{}]|\{[^{}]*\})*)\}/g;

/** Whether a line is set in italics or bold as a whole. */
export const isEmphasized = (text: string): boolean =>
  emphasis.test(text) || text.replace(emphasizedTex, '') === '';

/** Whether a line says itself that it lists authors. */
export const isLabelledAuthors = (text: string): boolean =>
  label.test(text) && readAuthors(text) !== undefined;

/** Names of a line that lists authors and nothing else, first names first; absent for other text. */
export function readAuthors(line: string): string[] | undefined {
  const text = line.replace(decoration, '').replace(emphasis, '$2').replace(emphasizedTex, '$1');
  if (text.length > longest) return undefined;
  const isLabelled = label.test(text);
  if (!isLabelled && prose.test(text.slice(0, 200))) return undefined;
  if (!isLabelled && country.test(text.slice(-30))) return undefined;
  const list = withoutStop(withoutAffiliation(withoutNotes(text)));
  const isStopped = /\p{Ll}\p{Ll}\.$/u.test(list);
  const plain = list
    .replace(initials, '')
    .replace(/[;|]/g, '')
    .replace(/\.$/, isStopped ? '' : '.');
  if (!isLabelled && sentence.test(plain)) return undefined;
  const names = splitNames(isStopped ? list.slice(0, -1) : list);
  if (names.length === 1 && !isLabelled && affiliation.test(names[0]!)) return undefined;
  if (isStopped && !isLabelled && (names.length < 2 || !names.every((name) => isName(name, false))))
    return undefined;
  const isNamed = isLabelled && /^[^:：]{1,20}[:：]/.test(text);
  return areNames(names, isLabelled) || (isNamed && areLow(names))
    ? names.map(inOrder).map(withoutTex)
    : undefined;
}

/** A name whose accents are TeX's, with those of Unicode: `J\"org` becomes Jörg. */
const withoutTex = (name: string): string =>
  /[\\{}~]/.test(name) ? fromTex(name).replaceAll('\u00A0', ' ') : name;

/** A list without its label and whatever is no name. */
const withoutNotes = (text: string): string =>
  text
    .replace(label, '')
    .replace(nickname, '')
    .replace(endNote, '')
    .replace(bracketed, (_, next?: string) => (next ? ` ${next}` : ''))
    .replace(others, '')
    .replace(hyphen, '-')
    .replace(note, '');

/** "Lovelace AK, Hopper G." without its full stop, as nobody's initials have one. */
function withoutStop(list: string): string {
  if (!list.endsWith('.')) return list;
  const bare = list.slice(0, -1);
  return bare.split(', ').every((name) => /^\p{L}[^.]* \p{Lu}{1,3}$/u.test(name)) ? bare : list;
}

/** Superscripts behind names: numbers of affiliations, signs of notes. The number in "CMB-S4 Collaboration" is none. */
const note =
  /(?<=\p{L}[.]?)(?:[\d¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}(?:\s?,\s?[\d¹²³⁴⁵⁶⁷⁸⁹⁰*†‡§¶]{1,2}(?![\p{L}\d]))*|[*†‡§¶✉]+)[*†‡§¶✉]*(?=\s*(?:[,，、;|⋅·•∙&–—]|and\s|\.?$))/gu;

/** One name with its affiliation, without it: "Ada Lovelace, University of London". */
function withoutAffiliation(list: string): string {
  const [first = '', ...rest] = list.split(/\s*[,–—]\s+/);
  const isOne = rest.length > 0 && affiliation.test(rest[0]!) && !/[;⋅|·]/.test(list) && isName(first, false);
  return isOne ? first : list;
}

/** "and" between the last two names. */
const joined = patterns.and!.regex;

/** "Lovelace, Ada": in a list where "and" stands between all names, each has one comma of its own. */
const familyFirst = /^(?:\p{Ll}[\p{L}'’]* )*[^\s,]+, [^,]+$/u;

/** Names of a list: divided by the strongest sign that it holds. */
function splitNames(list: string): string[] {
  const strong = strongSigns.find(({ sign }) => sign.test(list));
  const inverted = list.split(new RegExp(joined.source, 'u'));
  if (!strong && inverted.length > 1 && inverted.every((part) => familyFirst.test(part.trim())))
    return inverted.map((part) => part.trim());
  const names = list
    .split(strong?.divider ?? comma)
    .map((part) => part.replace(/^(?:and|&)\s+/, '').trim())
    .filter((part) => /\p{L}/u.test(part));
  return strong ? names : joinInitials(names, joined.test(list));
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
function inOrder(name: string): string {
  const parts = name.split(/\s*,\s*/);
  const isSuffix = nameSuffix.test(parts[1] ?? '');
  return parts.length === 2 && !isSuffix ? `${parts[1]} ${parts[0]}` : name;
}

/** All are names, or nearly all of many. */
function areNames(names: string[], isLabelled: boolean): boolean {
  const isHan = names.length > 1 && names.every((name) => /^\p{Script=Han}{2,4}$/u.test(name));
  const isInitialled = names.length > 1 && names.every((name) => /^\p{Lu}{1,3}\.? \p{Lu}/u.test(name));
  if (
    isHan ||
    (isInitialled &&
      names.every((name) => wordsOf(name).every((part) => word.test(part) || particle.test(part))))
  )
    return true;
  if (areTurned(names)) return true;
  const sure = names.filter((name) => isName(name, isLabelled)).length;
  if (names.length === 1 && !isLabelled && !/\p{Ll}/u.test(names[0]!)) return false;
  if (sure === names.length) return sure > 0;
  const isNear =
    names.length > 4 || names.every((name) => isName(name, isLabelled) || wordsOf(name).length > 1);
  const least = isNear ? enoughOfNear : enough;
  return names.length > 2 && sure >= least * names.length && names.every(mayBeName);
}

/** Names with the family's first, in any case: "Zhang, Ren; qi, Chao". Nothing else is divided by commas and semicolons so. */
const areTurned = (names: string[]): boolean =>
  names.length > 1 &&
  names.every((name) => turned.test(name) && !wordsOf(name).some((part) => term.test(part)));
const turned = /^\p{L}[\p{L}\p{M}'’ -]{0,30}, \p{Lu}[\p{L}\p{M}.'’ -]{0,30}$/u;

/** Names of a labelled list, all in lower case: "Authors: ada lovelace, grace hopper". */
const areLow = (names: string[]): boolean =>
  names.every((name) => {
    const words = wordsOf(name);
    const isWords = words.every((part) => /^\p{Ll}[\p{Ll}\p{M}'’-]*$/u.test(part) && !term.test(part));
    return isWords && words.length > 1 && words.length < 4;
  });

function isName(name: string, isLabelled: boolean): boolean {
  if (/^[\p{Script=Han}·]{2,12}$/u.test(name)) return isLabelled;
  const words = wordsOf(name);
  if (words.length > 6 || (words.length < 2 && !isLabelled)) return false;
  if (
    !isLabelled &&
    ((titleOpener.test(words[0]!) && !/^\p{Lu}\.?$/u.test(words[1] ?? '')) ||
      words.some((part) => term.test(part)))
  )
    return false;
  return words.every((part) => word.test(part) || particle.test(part)) && /^\p{L}/u.test(words.at(-1) ?? '');
}

/** A name of one word or with a word in lower case, as lists may have among others. */
function mayBeName(name: string): boolean {
  const words = wordsOf(name);
  const odd = words.filter((part) => !word.test(part) && !particle.test(part));
  return words.length <= 5 && odd.length <= 1 && odd.every((part) => /^[\p{L}'’-]+$/u.test(part));
}

const wordsOf = (name: string): string[] =>
  name
    .replace(/^(\p{L}[\p{L} -]*), (?=\p{Lu})/u, '$1 ')
    .replace(accent, 'X')
    .replace(/[{}]/g, '')
    .split(/[\s~]+/)
    .filter(Boolean);
