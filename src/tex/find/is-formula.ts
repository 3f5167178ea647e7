import { isPriceOrVariable } from './is-price-or-variable.ts';

const marks = /[\\_^{}]/;
const currency =
  /^\s*[\d.,]+(?:\s*(?:[kKMB]\b|bn\b|thousand|million|billion|trillion|USD|per|to|and|or|for|a)\b.*|[\s,;.:)-]*[A-Za-z].*)?\s*$/s;

/**
 * Whether what stands between two dollars is mathematics. With marks of TeX it may hold up to five bare words,
 * without any two and nothing that looks like money; in neither case two words side by side, nor may the dollars be
 * those of prices, tickers or variables of a shell. `before` and `after` are the text next to the two dollars.
 */
export function isFormula(tex: string, before = '', after = ''): boolean {
  if (tex.trim() === '') return false;
  const bare = withoutWordArguments(tex);
  if (sideBySide.test(bare) || isPriceOrVariable({ before, tex, after })) return false;
  const words = bare.match(bareWord)?.length ?? 0;
  if (marks.test(tex)) return words <= 5;
  return words < 3 && !(isMoney(tex) && !isNumber(tex, after));
}

/** `$30.$`, `$ 1 $`: a number between dollars of which the second begins no price. */
function isNumber(tex: string, after: string): boolean {
  return /^(?:\d[\d.,]*| \d[\d.]* )$/.test(tex) && !/^\d/.test(after);
}

function isMoney(tex: string): boolean {
  return currency.test(tex) && (/^\s|\s$/.test(tex) || /[A-Za-z]{2}/.test(tex) || /[,;.]$/.test(tex.trim()));
}

/** Words in the sense of prose: three letters or more, neither name nor script. */
const bareWord = /(?<![\p{L}\p{N}_^{])\p{L}{3,}(?![\p{L}\p{N}_^}])/gu;
/** No formula has two such words with nothing but a blank between them. */
const sideBySide = /(?<![\p{L}\p{N}])\p{L}{4,} +\p{L}{4,}(?![\p{L}\p{N}])/u;

/** What TeX takes as words within a formula, and the names of commands, replaced by a sign that is neither. */
function withoutWordArguments(tex: string): string {
  return tex
    .replace(
      /\\(?:text[a-z]*|math(?:rm|sf|it|tt|bf)|operatorname\*?|[mh]box|label|begin|end)\s*\{[^{}]*\}/g,
      ' · ',
    )
    .replace(/\\(?:rm|it|sf|tt|bf|sc)(?![A-Za-z])[^{}]*/g, ' · ')
    .replace(/\\[A-Za-z]+/g, ' · ');
}
