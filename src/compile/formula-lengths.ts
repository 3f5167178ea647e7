/** TeX's units in em, approximately as KaTeX sets them. */
// prettier-ignore
const units: Record<string, number> = {
  em: 1, ex: 0.43, mu: 1 / 18, pt: 0.1, px: 0.1, bp: 0.1, nd: 0.1, dd: 0.11, mm: 0.28, pc: 1.2, nc: 1.2, cc: 1.28,
  cm: 2.85, in: 7.23, sp: 0,
};
const length = String.raw`\s*\{?\s*([-+]?)\s*(\d+\.?\d*|\.\d+)\s*(${Object.keys(units).join('|')})`;
/** Commands that take a length: spaces, line breaks, fraction lines. */
const given = [
  new RegExp(String.raw`\\(?:m?kern|[hm]skip|hspace\*?|above)${length}`, 'g'),
  new RegExp(String.raw`\\(?:\\\*?|cr|newline)\s*\[${length}`, 'g'),
  new RegExp(String.raw`\\genfrac\s*(?:\{[^{}]*\}\s*){2}(?=\{)${length}`, 'g'),
];
/** Negative spaces, each of 3 to 5 eighteenths of an em. */
const backwards = /\\(?:!|neg(?:thin|med|thick)space)/g;

/** Positive spaces, in em. */
const forwards: [shape: RegExp, length: number][] = [
  [/\\qquad(?![A-Za-z])/g, 2],
  [/\\quad(?![A-Za-z])/g, 1],
  [/\\en(?:space|skip)(?![A-Za-z])/g, 0.5],
  [/\\(?:[ ,:;>]|(?:thin|med|thick|nobreak)?space(?![A-Za-z]))|~/g, 0.25],
];

/** The lengths in a formula, in em; negative ones move what follows backwards. */
export function formulaLengths(tex: string): number[] {
  const stated = given
    .flatMap((shape) => [...tex.matchAll(shape)])
    .map(([, sign, number, unit]) => (sign === '-' ? -1 : 1) * Number(number) * units[unit!]!);
  const blanks = forwards.flatMap(([shape, blank]) => (tex.match(shape) ?? []).map(() => blank));
  return [...stated, ...blanks, ...(tex.match(backwards) ?? []).map(() => -1 / 6)];
}
