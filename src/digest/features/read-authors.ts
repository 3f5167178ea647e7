const label =
  /^(?:(?:authors?|auteurs?|autor(?:en|es|i)?|autore|作者|著者)(?:\s*[:：]\s*|\s+)|(?:written |presented )?by(?:\s*[:：]\s*|\s+))/i;
const particle =
  /^(?:de|da|do|di|del|della|der|den|van|von|le|la|el|al|bin|ibn|dos|das|du|ten|ter|y|e|zu|zur|af|av|st\.?|jr\.?|sr\.?|ii|iii|iv)$/i;
const word = /^\\?\p{Lu}[\p{L}\p{M}'’`\\"{}^~.=-]*[\d*†‡§¶]{0,4}$|^d['’]\p{L}+$|^-\p{Lu}\.$/u;
const accent = /\\[`'^"~=.uvHtcdbk](?:\s?\{?\\?\p{L}\}?)?/gu;
/** Words that titles have and names do not, by their ends. */
const subject =
  /(?:tions?|sions?|techniques?|\p{L}{4}ments?|ness|(?<!^(?:char|felic|trin|ver))ity|ities|ics|ical|ys[ei]s|ithms?|ology|i[sz](?:ed|ing)|ating|based|aware|free|driven|guided|networks?|systems?|models?|codes?|learning|logics?|theory|data|trees?|graphs?|problems?|methods?|features?|agents?|robots?|images?|videos?|languages?|algebras?|values|indices|matrices|measures|metrics|scores|spaces|structures|sets|bounds|rules|tasks|queries|samples|vectors|tensors|kernels|embeddings|benchmarks|policies|rewards|sequences|signals|tables|processes|machines|objects|patterns|properties|proofs|types|words|texts|documents)$/iu;
/** A nickname in the middle of a name: Linxi "Jim" Fan. */
const nickname = /(?<=\p{L} )["“][^"”]{1,20}["”] /gu;
/** What stands at the end of a list for those whom it does not name. */
const others =
  /[,;]? ?(?:(?:\band |& ?|\+ ?)\d{1,5} (?:others?|more)(?: authors?)?|\band others|\bet al\.?|等(?:\s?\d+ ?位?(?:作者|人))?)$/u;
/** Affiliations and nicknames in brackets, which a name may follow without a blank. */
const bracketed = / ?\([^)]{0,200}\)(\p{L})?/gu;
/** Hyphens that typesetters use. */
const hyphen = /[\u2010\u2011]/gu;
/** Words that titles begin with. */
const opener = /^(?:a|the|on|in|for|to|is|are|can|do|does|how|what|why|when|where|towards?|from|with|of)$/i;
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

/** Whether a line says itself that it lists authors. */
export const isLabelledAuthors = (text: string): boolean =>
  label.test(text) && readAuthors(text) !== undefined;

/** Names of a line that lists authors and nothing else, first names first; absent for other text. */
export function readAuthors(line: string): string[] | undefined {
  const text = line.replace(decoration, '').replace(emphasis, '$2');
  if (text.length > longest) return undefined;
  const isLabelled = label.test(text);
  if (!isLabelled && country.test(text)) return undefined;
  if (!isLabelled && prose.test(text.slice(0, 200))) return undefined;
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
  return areNames(names, isLabelled) ? names.map(inOrder) : undefined;
}

/** A list without its label and whatever is no name. */
const withoutNotes = (text: string): string =>
  text
    .replace(label, '')
    .replace(nickname, '')
    .replace(/ ?\((?:\(1\)|on behalf of) .*$/, '')
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
const affiliation =
  /\b(?:universit|institut|department|dept\.|laborator|labs?\b|hospital|college|faculty|school of|cent(?:re|er) (?:for|of)|academy|research\b|inc\.|gmbh|corporation|technolog)|大学|大學|学院|學院|研究/iu;

/** The end of an address: "IIT Bombay, India" is no name. */
const country =
  /,\s(?:USA|U\.S\.A\.|United States|UK|U\.K\.|United Kingdom|England|Scotland|Ireland|Germany|France|Italy|Spain|Portugal|Netherlands|The Netherlands|Belgium|Switzerland|Austria|Sweden|Norway|Denmark|Finland|Poland|Czech Republic|Hungary|Greece|Turkey|Russia|Ukraine|Israel|Egypt|Iran|India|Pakistan|China|Taiwan|Hong Kong|Japan|South Korea|Republic of Korea|Korea|Singapore|Malaysia|Vietnam|Thailand|Indonesia|Australia|New Zealand|Canada|Mexico|Brazil|Argentina|Chile|Colombia|South Africa|Nigeria|Saudi Arabia|Qatar|Deutschland|Schweiz|Österreich|España|México)\.?$/;

/** One name with its affiliation, without it: "Ada Lovelace, University of London". */
function withoutAffiliation(list: string): string {
  const [first = '', ...rest] = list.split(/\s*[,–—]\s+/);
  const isOne = rest.length > 0 && affiliation.test(rest[0]!) && !/[;⋅|·]/.test(list) && isName(first, false);
  return isOne ? first : list;
}

/** Names of a list: divided by the strongest sign that it holds. */
function splitNames(list: string): string[] {
  const sign = [/\s*;\s*/, /\s*[|⋅·•∙]\s*/].find((each) => each.test(list));
  const parts = sign
    ? list.split(new RegExp(`${sign.source}|${/\s+(?:and|&)\s+/.source}`))
    : list.split(/\s*[,，、]\s*(?:and\s+|&\s+)?|\s+(?:and|&)\s+/);
  const names = parts
    .map((part) => part.replace(/^(?:and|&)\s+/, '').trim())
    .filter((part) => /\p{L}/u.test(part));
  return sign ? names : joinInitials(names);
}

/** "Lovelace, A. K., Hopper, G." as two names, and "Lovelace, Ada" as one. */
function joinInitials(parts: string[]): string[] {
  const isPaired =
    parts.length % 2 === 0 &&
    parts.every((part, at) => (at % 2 === 0 ? isFamilyName(part) : onlyInitials.test(part)));
  const isOne =
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
  const isSuffix = /^(?:jr|sr|ii|iii|iv)\.?$/i.test(parts[1] ?? '');
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
  const sure = names.filter((name) => isName(name, isLabelled)).length;
  if (names.length === 1 && !isLabelled && !/\p{Ll}/u.test(names[0]!)) return false;
  if (sure === names.length) return sure > 0;
  const isNear =
    names.length > 4 || names.every((name) => isName(name, isLabelled) || wordsOf(name).length > 1);
  const least = isNear ? enoughOfNear : enough;
  return names.length > 2 && sure >= least * names.length && names.every(mayBeName);
}

function isName(name: string, isLabelled: boolean): boolean {
  if (/^[\p{Script=Han}·]{2,12}$/u.test(name)) return isLabelled;
  const words = wordsOf(name);
  if (words.length > 6 || (words.length < 2 && !isLabelled)) return false;
  if (
    !isLabelled &&
    ((opener.test(words[0]!) && !/^\p{Lu}\.?$/u.test(words[1] ?? '')) ||
      words.some((part) => subject.test(part)))
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
