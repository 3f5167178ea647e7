import { listWords } from '../../text/list-words.ts';
import words from '../words.json' with { type: 'json' };
import { isPriceOrVariable } from './is-price-or-variable.ts';

const marks = /[\\_^{}]/;
const currency = new RegExp(
  String.raw`^\s*[\d.,]+(?:\s*(?:${listWords(words.afterPrices.words).join('|')})\b.*|[\s,;.:)-]*[A-Za-z].*)?\s*$`,
  's',
);

/**
 * Whether the text between two dollars is mathematics. With TeX markup it may hold up to five bare words;
 * without, at most two, and nothing that looks like money. Either way, it has no two long words side by side,
 * and the dollars are not those of prices, tickers or shell variables. `before` and `after` are the text
 * around the two dollars.
 */
export function isFormula(tex: string, before = '', after = ''): boolean {
  if (tex.trim() === '') return false;
  const bare = withoutWordArguments(tex);
  if (sideBySide.test(bare) || isPriceOrVariable({ before, tex, after })) return false;
  const count = bare.match(bareWord)?.length ?? 0;
  if (marks.test(tex)) return count <= 5;
  return count < 3 && !(isMoney(tex) && !isNumber(tex, after));
}

/** `$30.$`, `$ 1 $`, `$ 1.7$`: a number between dollars, where the second dollar does not begin a price. */
function isNumber(tex: string, after: string): boolean {
  return /^(?:\d[\d.,]*| \d[\d.]* ?)$/.test(tex) && !/^\d/.test(after);
}

function isMoney(tex: string): boolean {
  return currency.test(tex) && (/^\s|\s$/.test(tex) || /[A-Za-z]{2}/.test(tex) || /[,;.]$/.test(tex.trim()));
}

/** Words of prose: three letters or more, neither a command nor a script. */
const bareWord = /(?<![\p{L}\p{N}_^{])\p{L}{3,}(?![\p{L}\p{N}_^}])/gu;
/** Two words separated only by spaces, which no formula has. */
const sideBySide = /(?<![\p{L}\p{N}])\p{L}{4,} +\p{L}{4,}(?![\p{L}\p{N}])/u;

/** Replaces arguments that TeX reads as words, and names of commands, with a neutral character. */
function withoutWordArguments(tex: string): string {
  return tex
    .replace(
      /\\(?:text[a-z]*|math(?:rm|sf|it|tt|bf)|operatorname\*?|[mh]box|label|begin|end)\s*\{[^{}]*\}/g,
      ' · ',
    )
    .replace(/\\(?:rm|it|sf|tt|bf|sc)(?![A-Za-z])[^{}]*/g, ' · ')
    .replace(/\\[A-Za-z]+/g, ' · ');
}
