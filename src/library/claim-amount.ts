/** Multiples in words. */
const words: Record<string, number> = { half: 0.5, halves: 0.5, twice: 2, double: 2, doubles: 2, triple: 3 };
const word = new RegExp(`\\b(${Object.keys(words).join('|')})\\b`, 'i');

/**
 * The number that a claim's value states, to sort claims by: 1234 of `1,234 ms`, 0.5 of `half`. The first number of a
 * range counts. NaN if the value states none.
 */
export function claimAmount(value: string): number {
  const [multiple] = word.exec(value) ?? [];
  if (multiple) return words[multiple.toLowerCase()]!;
  const [written = ''] = /[+\-−]?(?:\d[\d.,]*\d|\.?\d+)(?:\s*[eE][+-]?\d+)?/.exec(value) ?? [];
  const power = /(?:×|x|\*|\\times)?\s*10(?:\^\{?([+\-−]?\d+)\}?|([⁻⁰¹²³⁴-⁹]+))/.exec(value);
  const exponent = power ? Number(toDigits(power[1] ?? power[2]!)) : 0;
  const mantissa = power && /^\s*10/.test(value) ? 1 : toNumber(written);
  return mantissa * 10 ** exponent;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const toDigits = (exponent: string): string =>
  exponent.replace(/[−⁻]/, '-').replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(superscripts.indexOf(digit)));

/** A comma before three digits parts thousands; any other is the decimal sign: `81,3`. */
const toNumber = (written: string): number =>
  Number(
    written
      .replace('−', '-')
      .replace(/\s/g, '')
      .replace(/,(?=\d{3}(?:\D|$))/g, '')
      .replace(',', '.') || 'none',
  );
