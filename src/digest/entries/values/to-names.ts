import { isCollective } from '../../../paper/people/parse-name.ts';
import { readAuthors } from '../../features/read-authors.ts';
import { plainName } from '../field-names.ts';
import type { Row } from '../mapping.ts';
import { toStrings } from './to-strings.ts';

/** Parts of a name as JSON and YAML write them. */
type NameParts = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** What databases write where they know no author: "[No author name available]". */
const missing =
  /^\[(?:no|without) authors?\b[^\]]*\]$|^no authors? (?:names? )?(?:available|listed|found|given)$/i;
const others = /^(?:and )?(?:others|et\.? al\.?|…|\.\.\.)$/i;

/** Names of people, first names first, in the order stated. */
export function toPeople(values: unknown[], divider: Row['divider']): string[] {
  const isList =
    values.length > 1 && !values.some((value) => typeof value === 'string' && value.includes(';'));
  const names = values
    .filter(isAuthor)
    .flatMap((value) => ofValue(value, isList ? undefined : divider))
    .map((name) => name.replace(numbers, ''));
  return names.filter((name) => /\p{L}/u.test(name) && !others.test(name) && !missing.test(name));
}

/** Whether values that list people say that they leave some out: "Doe, Jane and others", "et al." as the last of a list. */
export const leavesOutPeople = (values: unknown[]): boolean =>
  toStrings(values).some((value) => unnamed.test(value.trim()) || others.test(value.trim()));

function ofValue(value: unknown, divider: Row['divider']): string[] {
  if (typeof value === 'string') return divide(value, divider).map(putInOrder);
  if (Array.isArray(value))
    return isTuple(value) ? [ofTuple(value)] : value.flatMap((each) => ofValue(each, undefined));
  if (typeof value !== 'object' || value === null) return [];
  const whole = ofParts(value as NameParts);
  if (whole !== '') return [whole];
  const [within] = Object.values(value).filter((own) => typeof own === 'object' && own !== null);
  return (Array.isArray(within) ? within : [within]).flatMap((each) => ofValue(each, undefined));
}

/** What tells namesakes apart behind a name: "(57200000001)" of Scopus, "0001" of DBLP. */
const numbers = /\s*\((?:\d{5,}|orcid[^()]*|[^()\s@]+@[^()\s]+)\)|\s\d{4}$/gi;

/** Whether a value is not somebody that the file says did something else, such as Zotero's editors. */
const isAuthor = (value: unknown): boolean =>
  !(
    typeof value === 'object' &&
    value !== null &&
    /^(?:editor|seriesEditor|translator|contributor|reviewedAuthor)$/.test(
      text((value as NameParts)['creatorType']),
    )
  );

/** `["Doe", "Jane", ""]`, as arXiv's snapshot has it: family name, first names, suffix. */
const isTuple = (value: unknown[]): value is string[] =>
  value.length === 3 &&
  value.every((part) => typeof part === 'string') &&
  (value[2] === '' || suffix.test(value[2] as string));

const ofTuple = ([family, given, end]: string[]): string =>
  [given, family, end].map(text).filter(Boolean).join(' ');

/** Names for the parts of a person's name, in their plain form. */
const partNames = {
  given: ['given', 'givenname', 'givennames', 'firstname', 'first', 'forenames', 'forename', 'initials'],
  particle: ['nondroppingparticle', 'droppingparticle', 'prefix'],
  family: ['family', 'familyname', 'lastname', 'last', 'surname', 'keyname'],
  suffix: ['suffix', 'jr'],
  whole: ['name', 'fullname', 'displayname', 'rawauthorname', 'authname', 'author', 'title', 'text', 'collectivename'],
}; // prettier-ignore

function ofParts(parts: NameParts): string {
  const known = new Map(Object.entries(parts).map(([name, value]) => [plainName(name), text(value)]));
  const partOf = (names: string[]): string => names.map((name) => known.get(name)).find(Boolean) ?? '';
  const family = partOf(partNames.family);
  if (family === '') return partOf(['literal']) || putInOrder(partOf(partNames.whole));
  return [partOf(partNames.given), partOf(partNames.particle), family, partOf(partNames.suffix)]
    .filter(Boolean)
    .join(' ');
}

function divide(value: string, divider: Row['divider']): string[] {
  const lines = divider === 'any' ? ofLines(value) : undefined;
  if (lines) return lines;
  const list = withoutStop(value.replace(/\s+/g, ' ').trim().replace(unnamed, ''));
  if (divider === undefined) return [list];
  if (divider === 'and') return list.split(/\s+and\s+/i);
  if (/[;|]/.test(list)) return list.split(/\s*[;|]\s*/);
  if (divider === 'semicolon') return [list];
  if (/\s+and\s+/.test(list) && /,.*\sand\s.*,/.test(list) && list.split(/\s+and\s+/).every(isLastFirst))
    return list.split(/\s+and\s+/);
  const names = list
    .split(/\s*[,|、，]\s*(?:and\s+|&\s+)?|\s+(?:and|und|et|&)\s+(?!al\b)/)
    .map((name) => name.replace(notes, ''));
  return paired(names) ?? (names.some(isPart) ? (readAuthors(`Authors: ${list}`) ?? names) : names);
}

/** Names that have a line each; undefined where lines only wrap. */
function ofLines(value: string): string[] | undefined {
  const lines = value.split('\n').map((line) => line.trim()).filter(Boolean); // prettier-ignore
  const isWhole = (line: string): boolean => /\p{L}[\s,]+\S*\p{L}|\p{Script=Han}/u.test(line) && !/[,;|&]$/.test(line); // prettier-ignore
  const isSingle = (line: string): boolean => !/[,;|，、]|\s(?:and|und|et|&)\s/.test(line);
  const areNames = lines.length > 1 && lines.every(isWhole) && (lines.every(isSingle) || lines.every(isLastFirst)); // prettier-ignore
  return areNames ? lines : undefined;
}

const initials = /^(?:\p{Lu}\p{Ll}?\.?[ -]?){1,4}$/u;

/** "Doe, J., Roe, R. A." as two names; undefined where not every second part is initials. */
function paired(parts: string[]): string[] | undefined {
  const isPaired =
    parts.length > 1 &&
    parts.length % 2 === 0 &&
    parts.every((part, at) => at % 2 === 0 || initials.test(part));
  return isPaired
    ? parts.flatMap((part, at) => (at % 2 === 0 ? [`${part}, ${parts[at + 1]!}`] : []))
    : undefined;
}

/** "Doe J, Roe R." without its full stop, as no other name has one. */
function withoutStop(list: string): string {
  const bare = list.replace(/\.$/, '');
  return bare !== list &&
    bare.includes(',') &&
    bare.split(/, ?/).every((name) => /^[^.]* \p{Lu}{1,3}$/u.test(name))
    ? bare
    : list;
}

/** What stands at the end of a list for those whom it does not name. */
const unnamed = /,? (?:et\.? ?al\b\.?|and others)$/i;

/** Marks of footnotes behind a name. */
const notes = /(?<=\p{L})[\d*†‡§¶]{1,4}$/u;

/** Initials or one word: perhaps a part of a name only, as in "Doe, J., Roe, R.". */
const isPart = (name: string): boolean =>
  !/\p{L}{2}\S* \S|\S \S*\p{L}{2}/u.test(name) && !/^\p{Script=Han}/u.test(name);

/** `Doe, Jane`, also with a suffix before or behind the first names. */
function isLastFirst(name: string): boolean {
  const parts = name.split(/\s*,\s*/);
  return parts.length - parts.filter((part) => suffix.test(part)).length === 2;
}

/**
 * `Doe, Jane`, `von Doe, Jr, Jane` and `Doe, Jane, Jr.` with the first names first, `陳, 大文` as it is written;
 * other forms as they stand.
 */
export function putInOrder(name: string): string {
  const parts = name.split(',').map((part) => part.trim()).filter(Boolean); // prettier-ignore
  if (parts.every((part) => /^\p{Script=Han}+$/u.test(part))) return parts.join('');
  const [family = '', ...rest] = parts;
  const end = rest.filter((part) => suffix.test(part));
  const given = rest.filter((part) => !suffix.test(part));
  return [...given, family, ...end].join(' ').replace(/\s+/g, ' ');
}

/** "Hopper GM" or "Hopper G. M." as "G. M. Hopper"; other forms as they stand. */
export function putInitialsFirst(name: string): string {
  const [, family, initials] = /^(.*\p{Ll}.*?) ((?:\p{Lu}[.\s-]*){1,4})$/u.exec(name) ?? [];
  if (family === undefined || initials === undefined || /\bI[IV]+$/.test(name) || isCollective(name))
    return name;
  const first = initials
    .replace(/[.\s]/g, '')
    .replace(/\p{Lu}/gu, '$&.')
    .replace(/\.(?=\p{Lu})/gu, '. ');
  return `${first} ${family}`;
}
