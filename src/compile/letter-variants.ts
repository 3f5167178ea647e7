/**
 * The first code points of each MathML `mathvariant` in Unicode: capital A, small a, capital alpha, small
 * alpha, zero.
 */
const starts: Record<string, { A?: number; a?: number; Alpha?: number; alpha?: number; zero?: number }> = {
  bold: { A: 0x1d400, a: 0x1d41a, Alpha: 0x1d6a8, alpha: 0x1d6c2, zero: 0x1d7ce },
  italic: { A: 0x1d434, a: 0x1d44e, Alpha: 0x1d6e2, alpha: 0x1d6fc },
  'bold-italic': { A: 0x1d468, a: 0x1d482, Alpha: 0x1d71c, alpha: 0x1d736 },
  script: { A: 0x1d49c, a: 0x1d4b6 },
  'bold-script': { A: 0x1d4d0, a: 0x1d4ea },
  fraktur: { A: 0x1d504, a: 0x1d51e },
  'double-struck': { A: 0x1d538, a: 0x1d552, zero: 0x1d7d8 },
  'bold-fraktur': { A: 0x1d56c, a: 0x1d586 },
  'sans-serif': { A: 0x1d5a0, a: 0x1d5ba, zero: 0x1d7e2 },
  'bold-sans-serif': { A: 0x1d5d4, a: 0x1d5ee, Alpha: 0x1d756, alpha: 0x1d770, zero: 0x1d7ec },
  'sans-serif-italic': { A: 0x1d608, a: 0x1d622 },
  'sans-serif-bold-italic': { A: 0x1d63c, a: 0x1d656, Alpha: 0x1d790, alpha: 0x1d7aa },
  monospace: { A: 0x1d670, a: 0x1d68a, zero: 0x1d7f6 },
};

/** Letters that Unicode encoded before the block of mathematical letters, where their places are empty. */
const older: Record<string, Record<string, string>> = {
  italic: { h: 'ℎ' },
  // prettier-ignore
  script: { B: 'ℬ', E: 'ℰ', F: 'ℱ', H: 'ℋ', I: 'ℐ', L: 'ℒ', M: 'ℳ', R: 'ℛ', e: 'ℯ', g: 'ℊ', o: 'ℴ' },
  fraktur: { C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ' },
  'double-struck': { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' },
};

/**
 * A text in the Unicode letters of a MathML `mathvariant` (MathML Core, appendix C); characters without such
 * a letter are unchanged.
 */
export function toVariant(text: string, variant: string): string {
  return [...text].map((letter) => older[variant]?.[letter] ?? shifted(letter, variant)).join('');
}

function shifted(letter: string, variant: string): string {
  const to = starts[variant];
  const code = letter.codePointAt(0) ?? 0;
  const move = (start: number | undefined, from: number): string =>
    start === undefined ? letter : String.fromCodePoint(start + code - from);
  if (/[A-Z]/.test(letter)) return move(to?.A, 0x41);
  if (/[a-z]/.test(letter)) return move(to?.a, 0x61);
  if (/[0-9]/.test(letter)) return move(to?.zero, 0x30);
  if (/[Α-ΡΣ-Ω]/.test(letter)) return move(to?.Alpha, 0x391);
  return /[α-ω]/.test(letter) ? move(to?.alpha, 0x3b1) : letter;
}
