import { fromTex } from '../entries/values/from-tex.ts';
import { readPatterns } from '../patterns/read-patterns.ts';
import { areLow, areNames, isName } from './are-names.ts';
import { divideNames, inOrder } from './divide-names.ts';

const patterns = readPatterns('authors');
const label = patterns.label!.regex;
/** What stands at the end of a list for those whom it does not name. */
const others = patterns.others!.regex;
const othersBetween = patterns['others-between']!.regex;
const degrees = new RegExp(patterns.degrees!.regex, 'gu');
const endNote = patterns.note!.regex;
const affiliation = patterns.affiliation!.regex;
/** The end of an address. */
const country = patterns.country!.regex;
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

/** Signs before a list: "👤 Ada Lovelace, Grace Hopper", "○山本 恵子", as Japanese programmes mark the speaker. */
const decoration = /^(?:\p{Extended_Pictographic}[\uFE0F\u200D]*)+\s+(?=\S)|^[○◯◎] ?(?=\p{L})/u;

/** A list set in italics or bold as a whole. */
const emphasis = /^([*_]{1,3})(?=\S)([^*_]+)\1$/;
/** A list set in italics, with an affiliation behind it: "*Ada Lovelace, Grace Hopper* — University of London". */
const emphasisAndPlace = /^([*_])(?=\S)([^*_]+)\1,? ?(?:[—–|·-] |\()\p{Lu}[^.!?:;*_]{2,120}$/u;
/** Text that TeX sets in italics or bold. */
const emphasizedTex = /\\(?:emph|text(?:it|bf|sc|sl))\{((?:[^{}]|\{[^{}]*\})*)\}/g;

/** A line without the marks that set all of it in italics or bold. */
export const withoutEmphasis = (text: string): string => text.replace(emphasis, '$2');

/** Whether a line is set in italics or bold as a whole. */
export const isEmphasized = (text: string): boolean =>
  emphasis.test(text) || text.replace(emphasizedTex, '') === '';

/** Whether a line says itself that it lists authors. */
export const isLabelledAuthors = (text: string): boolean =>
  label.test(text) && readAuthors(text) !== undefined;

/** Whether a list says that it leaves authors out: "M. Abreu et al.", "Ada Lovelace, +4 authors, Grace Hopper". */
export function leavesOut(list: string): boolean {
  const text = list
    .replace(/[()[\]*_]/g, '')
    .replace(/,? (?:19|20)\d\d$/, '')
    .trim();
  return others.test(text) || othersBetween.test(text);
}

/** Names of a line that lists authors and nothing else, first names first; absent for other text. */
export function readAuthors(line: string): string[] | undefined {
  const text = withoutEmphasis(line.replace(decoration, '').replace(emphasisAndPlace, '$1$2$1')).replace(
    emphasizedTex,
    '$1',
  );
  if (text.length > longest) return undefined;
  const isLabelled = label.test(text);
  if (!isLabelled && prose.test(text.slice(0, 200))) return undefined;
  if (!isLabelled && country.test(text.slice(-30))) return undefined;
  const list = withoutStop(withoutAffiliation(withoutDegrees(withoutNotes(text))));
  const isStopped = /\p{Ll}\p{Ll}\.$/u.test(list);
  const plain = list
    .replace(initials, '')
    .replace(/[;|]/g, '')
    .replace(/\.$/, isStopped ? '' : '.');
  if (!isLabelled && sentence.test(plain)) return undefined;
  const names = divideNames(isStopped ? list.slice(0, -1) : list);
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

/** A list without degrees; where other parts are a family name and initials, "Garcia Lopez, MA" has initials, too. */
function withoutDegrees(list: string): string {
  const isInverted = list.split(/\s*;\s*/).some((part) => inverted.test(part) && part.search(degrees) < 0);
  return isInverted ? list : list.replace(degrees, '');
}

/** "Lovelace, A.K." */
const inverted = /^[^,]+, (?:\p{Lu}\.?[ -]?){1,4}$/u;

/** A list without its label and whatever is no name. */
const withoutNotes = (text: string): string =>
  text
    .replace(label, '')
    .replace(nickname, '')
    .replace(endNote, '')
    .replace(bracketed, (_, next?: string) => (next ? ` ${next}` : ''))
    .replace(others, '')
    .replace(othersBetween, (gap) => gap[0]!)
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
  const isNextName = / - /.test(rest[0] ?? '') && isName(rest[0]!.split(' - ')[0]!, false);
  const isOne =
    rest.length > 0 &&
    affiliation.test(rest[0]!) &&
    !isNextName &&
    !/[;⋅|·]/.test(list) &&
    isName(first, false);
  return isOne ? first : list;
}
