import anyAscii from 'any-ascii';
import { greekNames } from './greek-names.ts';

/** Letters and accents outside ASCII, except Han and kana, whose pronunciation depends on the language. */
const foreign = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{ASCII}])[\p{L}\p{M}]/gu;
const greekSymbol = /(\p{Script=Greek})(\p{N})?/gu;
/** A series of Greek letters that is a Greek word; shorter ones are symbols. */
const greekWord = /\p{Script=Greek}{4}/u;

/**
 * Spells the letters of a text in ASCII, and keeps capitals: `Łódź` becomes `Lodz`, `Straße` `Strasse`,
 * `Метод` `Metod`. Greek letters used as symbols become separate words (`β-VAE`: ` beta -VAE`, `β2`: `
 * beta2`). Signs, digits of other scripts, Chinese and Japanese are only normalised (`ℤ` becomes `Z`, `²`
 * `2`).
 */
export function toAscii(text: string): string {
  const folded = text.normalize('NFKC');
  const named = greekWord.test(folded) ? folded : folded.replace(greekSymbol, nameSymbol);
  return named.replace(foreign, (letter) => anyAscii(letter));
}

function nameSymbol(_: string, letter: string, digit?: string): string {
  const plain = letter.normalize('NFD').charAt(0);
  return ` ${greekNames[plain] ?? plain}${digit ?? ' '}`;
}
