import { naturalName } from './natural-name.ts';

/** Latin letters that are letters of their own, not a letter with an accent. */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};
/** Scripts whose names are written with and without a space between family and given name. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー\s]+$/u;
/** Initials without a space between them: `J.P.`, `J.-P.`. */
const joinedInitials = /(?<=(?<!\p{L})\p{L}\.)-?(?=\p{L})/gu;
/** Initials without full stops after a family name, as PubMed writes them: `Serre JP`. */
const trailingInitials = /^(.*\p{Ll}.*) (\p{Lu}{1,3})$/u;

/**
 * The key of an author's name: equal for spellings of one name, whatever their order (`Serre, J.-P.`, `J. P. Serre`,
 * `Serre JP`), case, accents and punctuation. Initials and full given names have different keys: whether `J. Müller`
 * is `Jörg Müller` is for a person to say. Letters of other scripts are kept. Empty for a name without letters.
 */
export function foldName(name: string): string {
  const inOrder = naturalName(name.normalize('NFKC').replace(trailingInitials, toFront));
  const words = inOrder
    .replace(joinedInitials, ' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.charAt(0))
    .normalize('NFC')
    .replace(/[ßæœøđðþłħı]/g, (letter) => plainLetters[letter]!)
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return unspaced.test(words) ? words.replaceAll(' ', '') : words;
}

const toFront = (_: string, family: string, initials: string): string =>
  `${[...initials].map((letter) => `${letter}.`).join(' ')} ${family.replace(/,$/, '')}`;
