const marks = /[\\_^{}]/;
const currency =
  /^\s*[\d.,]+(?:\s*(?:[kKMB]\b|bn\b|thousand|million|billion|trillion|USD|per|to|and|or|for|a)\b.*|[\s,;.:)-]*[A-Za-z].*)?\s*$/s;

/**
 * Whether what stands between two dollars is mathematics: with marks of TeX up to five bare words, without any two,
 * and then nothing that looks like money.
 */
export function isFormula(tex: string, after = ''): boolean {
  if (tex.trim() === '') return false;
  const words = bareWords(tex);
  if (marks.test(tex)) return words <= 5;
  return words < 3 && !(isMoney(tex) && !isNumber(tex, after));
}

/** `$30.$`, `$ 1 $`: a number between dollars of which the second begins no price. */
function isNumber(tex: string, after: string): boolean {
  return /^(?:\d[\d.,]*| \d[\d.]* )$/.test(tex) && !/\d/.test(after);
}

function isMoney(tex: string): boolean {
  return currency.test(tex) && (/^\s|\s$/.test(tex) || /[A-Za-z]{2}/.test(tex) || /[,;.]$/.test(tex.trim()));
}

/** Words in the prose sense: two letters or more, outside commands and their text arguments. */
function bareWords(tex: string): number {
  const bare = tex
    .replace(/\\(?:text[a-z]*|mathrm|mathsf|mathit|operatorname\*?|mbox|begin|end)\s*\{[^{}]*\}/g, ' ')
    .replace(/\\[A-Za-z]+/g, ' ');
  return bare.match(/(?<![\p{L}\p{N}_^{])\p{L}{3,}(?![\p{L}\p{N}_^}])/gu)?.length ?? 0;
}
