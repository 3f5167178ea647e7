import anyAscii from 'any-ascii';
import { greekNames } from './greek-names.ts';

/** Letters and accents that ASCII lacks. What Han and kana sound like depends on the language: they are left alone. */
const foreign = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{ASCII}])[\p{L}\p{M}]/gu;
const greekSymbol = /(\p{Script=Greek})(\p{N})?/gu;
/** Greek letters in a row that make a word of the language; fewer are symbols. */
const greekWord = /\p{Script=Greek}{4}/u;

/**
 * A text with its letters spelled in ASCII, capitals kept: `Łódź` is `Lodz`, `Straße` `Strasse`, `Метод` `Metod`.
 * Greek letters used as symbols become words of their own (`β-VAE`: ` beta -VAE`, `β2`: ` beta2`). Signs, digits of
 * other scripts, Chinese and Japanese stay as they are, in compatibility form (`ℤ` is `Z`, `²` is `2`).
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
