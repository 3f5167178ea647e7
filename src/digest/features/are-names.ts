import { readPatterns } from '../patterns/read-patterns.ts';

const patterns = readPatterns('authors');
const particle = patterns.particle!.regex;
/** Words that titles have and names do not. */
const term = patterns.term!.regex;
const titleOpener = patterns['title-opener']!.regex;
const word = /^\\?\p{Lu}[\p{L}\p{M}'’`\\"{}^~.=-]*[\d*†‡§¶]{0,4}$|^d['’]\p{L}+$|^-\p{Lu}\.$/u;
const accent = /\\(?:[`'^"~=.]|[uvHtcdbk](?!\p{L}))(?:\s?\{?\\?\p{L}\}?)?/gu;
/** Share of the names of a list that must look like names beyond doubt; less where it is long or the others come near. */
const enough = 0.75;
const enoughOfNear = 0.65;

/** Whether all parts of a list are names, or nearly all of many. */
export function areNames(names: string[], isLabelled: boolean): boolean {
  const isHan =
    names.length > 1 &&
    names.some(isHanName) &&
    names.every((name) => isHanName(name) || isName(name, false));
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

const han = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,3}[ \u3000]\p{Script=Han}{1,3})$/u;

/** Whether a text may be a Chinese or Japanese name: "王小明", "山本 恵子", "王 芳". */
export const isHanName = (name: string): boolean => han.test(name);

/** Names with the family's first, in any case: "Zhang, Ren; qi, Chao". Nothing else is divided by commas and semicolons so. */
const areTurned = (names: string[]): boolean =>
  names.length > 1 &&
  names.every((name) => turned.test(name) && !wordsOf(name).some((part) => term.test(part)));
const turned = /^\p{L}[\p{L}\p{M}'’ -]{0,30}, \p{Lu}[\p{L}\p{M}.'’ -]{0,30}$/u;

/** Names of a labelled list, all in lower case: "Authors: ada lovelace, grace hopper". */
export const areLow = (names: string[]): boolean =>
  names.every((name) => {
    const words = wordsOf(name);
    const isWords = words.every((part) => /^\p{Ll}[\p{Ll}\p{M}'’-]*$/u.test(part) && !term.test(part));
    return isWords && words.length > 1 && words.length < 4;
  });

/** "王小明", "港 一郎", "김철수": family name first, perhaps with a blank behind it. */
const eastAsian =
  /^(?=.{2,13}$)[\p{Script=Han}\p{Script=Hangul}·]{1,12}(?:[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,6})?$/u;

/** Whether a text is surely a name; a label in front of the list vouches for more. */
export function isName(name: string, isLabelled: boolean): boolean {
  if (eastAsian.test(name)) return isLabelled;
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
