/** What reference managers write for the characters of a formula when they mistake it for text. */
const signs: [string, RegExp][] = [
  ['\\%', /\\textbackslash(?:\{\}| )?\\%/g],
  ['\\', /\\textbackslash(?:\{\}| )?/g],
  ['\\', /\\backslash(?=[A-Za-z])/g],
  ['{', /\\textbraceleft(?:\{\}| )?/g],
  ['}', /\\textbraceright(?:\{\}| )?/g],
  ['^', /\\textasciicircum(?:\{\}| )?/g],
  ['~', /\\textasciitilde(?:\{\}| )?/g],
  ['<', /\\textless(?:\{\}| )?/g],
  ['>', /\\textgreater(?:\{\}| )?/g],
  ['_', /\\_/g],
];

/** The TeX of a formula that was escaped as text: `\textbackslash sim 10\textasciicircum 3`. */
export function unescapeFormula(escaped: string): string {
  const inner = escaped.replace(/\{\$([^$]*)\$\}/g, '$1');
  return signs.reduce((tex, [meant, sign]) => tex.replace(sign, () => meant), inner);
}
