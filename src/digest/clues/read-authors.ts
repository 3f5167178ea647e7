const label = /^(?:authors?|by|written by|作者)(?:\s*[:：]\s*|\s+)/i;
const particle =
  /^(?:de|da|do|di|del|della|der|den|van|von|le|la|el|al|bin|ibn|dos|das|du|ten|ter|y|e|zu|zur|af|av|st\.?|jr\.?|sr\.?|ii|iii|iv)$/i;
const word = /^\\?\p{Lu}[\p{L}\p{M}'’`\\"{}^~.=-]*[\d*†‡§¶]{0,4}$|^d['’]\p{L}+$|^-\p{Lu}\.$/u;
const accent = /\\[`'^"~=.uvHtcdbk](?:\s?\{?\\?\p{L}\}?)?/gu;
/** Words that titles have and names do not, by their ends. */
const subject =
  /(?:tions?|sions?|niques?|\p{L}{4}ments?|ness|it(?:y|ies)|ics|ical|ys[ei]s|ithms?|ology|i[sz](?:ed|ing)|ating|based|aware|free|driven|guided|networks?|systems?|models?|codes?|learning|logics?|theory|data|trees?|graphs?|problems?|methods?|features?|agents?|robots?|images?|videos?|languages?|algebras?|values|indices|matrices|measures|metrics|scores|spaces|structures|sets|bounds|rules|tasks|queries|samples|vectors|tensors|kernels|embeddings|benchmarks|policies|rewards|sequences|signals|tables|processes|machines|objects|patterns|properties|proofs|types|words|texts|documents)$/iu;
/** A nickname in the middle of a name: Linxi "Jim" Fan. */
const nickname = /(?<=\p{L} )["“][^"”]{1,20}["”] /gu;
/** What stands at the end of a list for those whom it does not name. */
const others =
  /[,;]? ?(?:(?:\band |& ?|\+ ?)\d{1,5} (?:others?|more)(?: authors?)?|\band others|\bet al\.?|等)$/u;
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

/** Whether a line says itself that it lists authors. */
export const isLabelledAuthors = (text: string): boolean =>
  label.test(text) && readAuthors(text) !== undefined;

/** Names of a line that lists authors and nothing else; absent for other text. */
export function readAuthors(text: string): string[] | undefined {
  if (text.length > longest) return undefined;
  const isLabelled = label.test(text);
  if (!isLabelled && prose.test(text.slice(0, 200))) return undefined;
  const list = text
    .replace(label, '')
    .replace(nickname, '')
    .replace(/ ?\((?:\(1\)|on behalf of) .*$/, '')
    .replace(/ ?\([^)]{0,200}\)/g, '')
    .replace(others, '')
    .replace(hyphen, '-');
  const plain = list.replace(initials, '').replaceAll(';', '');
  if (!isLabelled && sentence.test(plain)) return undefined;
  const names = list
    .split(list.includes(';') ? /\s*;\s*(?:and\s+|&\s+)?/ : /\s*[,，、]\s*(?:and\s+|&\s+)?|\s+(?:and|&)\s+/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
  return areNames(names, isLabelled) ? names : undefined;
}

/** All are names, or nearly all of many. */
function areNames(names: string[], isLabelled: boolean): boolean {
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
  if (!isLabelled && (opener.test(words[0]!) || words.some((part) => subject.test(part)))) return false;
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
    .replace(/^(\p{Lu}[\p{L} -]*), (?=\p{Lu})/u, '$1 ')
    .replace(accent, 'X')
    .replace(/[{}]/g, '')
    .split(/[\s~]+/)
    .filter(Boolean);
