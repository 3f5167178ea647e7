import { greekNames } from '../../text/greek-names.ts';
import { spellWholeLetters } from '../../text/whole-letters.ts';

const symbols: Record<string, string> = { '∞': 'infty', '⋆': 'star', '∗': 'star' };
const signs: Record<string, string> = { '+': 'plus', '#': 'sharp' };
/** A letter with its signs: `C++`, `F#`. In longer words (`SpecDec++`) signs do not distinguish anything. */
const signedLetter = /(?<![\p{L}\p{N}])(\p{L})([+#]+)(?!\p{L})/gu;

/**
 * The key that different spellings of a word share: lower case, no accents, no hyphens, underscores or other marks,
 * Greek letters and infinity by name, a script ell as `l`. `ℓ_∞`, `ell_infty` and `L-infinity` share one key.
 * Empty for a word made of marks alone.
 */
export function wordKey(word: string): string {
  if (plain.test(word)) return joinNames(word.toLowerCase().replace(/[^a-z\d]+/g, ''));
  const spelled = spellWholeLetters(word.normalize('NFKD').toLowerCase())
    .replace(/[\u0370-\u03ff∞⋆∗]/g, (sign) => symbols[sign] ?? greekNames[sign] ?? sign)
    .replace(signedLetter, (_, letter: string, after: string) => letter + spellSigns(after))
    .replace(/[^\p{L}\p{N}]/gu, '');
  return joinNames(spelled);
}

/** ASCII without signs that are spelled out, which needs none of the slower steps. */
const plain = /^[ -"$-*,-~]*$/;

/** Names of symbols in one form, also where they are cut short: `linf`, `eps`. */
const joinNames = (key: string): string =>
  key
    .replace(/infinity/g, 'infty')
    .replace(/^((?:l|ell)?)inf$/, '$1infty')
    .replace(/^ell(?=\d|infty|p$)/, 'l')
    .replace(/^eps$/, 'epsilon');

const spellSigns = (text: string): string => text.replace(/[+#]/g, (sign) => signs[sign]!);

/** German, Danish, Norwegian and Swedish letters that are commonly transliterated by two. */
const writtenOut: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/**
 * All keys of a word: its own and, if it has letters that are commonly transliterated (`Müller`, `Ørsted`), that of the
 * transliteration (`Mueller`, `Oersted`). Two words may be the same if they share a key.
 */
export function wordKeys(word: string): string[] {
  if (plain.test(word)) return [wordKey(word)];
  const lower = word.normalize('NFC').toLowerCase();
  const longer = lower.replace(/[äöüøå]/g, (letter) => writtenOut[letter]!);
  return [...new Set([wordKey(word), wordKey(longer)])];
}
