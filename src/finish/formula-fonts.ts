/** A font of KaTeX, and the classes that select it in KaTeX's stylesheet. */
export interface FormulaFont {
  /** `KaTeX_<file>.ttf` in KaTeX's folder of fonts. */
  file: string;
  family: string;
  weight: 400 | 700;
  style: 'normal' | 'italic';
  /** Matches the `class` attributes of formulas that use the font; absent for the default font. */
  classes?: RegExp;
}

const font = (file: string, classes?: RegExp): FormulaFont => ({
  file,
  family: `KaTeX_${file.split('-')[0]}`,
  weight: file.includes('Bold') ? 700 : 400,
  style: file.includes('Italic') ? 'italic' : 'normal',
  classes,
});

const bold = String.raw`mathbf|textbf|boldsymbol`;

/** KaTeX's fonts. If a class may select either of two fonts, it matches both, so that no formula lacks one. */
export const formulaFonts: FormulaFont[] = [
  font('Main-Regular'),
  font('Main-Bold', new RegExp(`\\b(${bold})\\b`)),
  font('Main-Italic', /\b(mathit|textit)\b/),
  font('Main-BoldItalic', /\btextit\b/),
  font('Math-Italic', /\bmathnormal\b/),
  font('Math-BoldItalic', /\bboldsymbol\b/),
  font('AMS-Regular', /\b(amsrm|mathbb|textbb)\b/),
  font('Caligraphic-Regular', /\bmathcal\b/),
  font('Caligraphic-Bold', /\bmathcal\b.*\b(mathbf|textbf|boldsymbol)\b/s),
  font('Fraktur-Regular', /\b(mathfrak|textfrak)\b/),
  font('Fraktur-Bold', /\b(mathboldfrak|textboldfrak)\b/),
  font('SansSerif-Regular', /\b(mathsf|textsf)\b/),
  font('SansSerif-Bold', /\b(mathboldsf|textboldsf|textsf)\b/),
  font('SansSerif-Italic', /\b(mathitsf|mathsfit|textitsf|textsf)\b/),
  font('Script-Regular', /\b(mathscr|textscr)\b/),
  font('Typewriter-Regular', /\b(mathtt|texttt)\b/),
  font('Size1-Regular', /\b(delimsizing size1|delim-size1|small-op)\b/),
  font('Size2-Regular', /\b(delimsizing size2|large-op)\b/),
  font('Size3-Regular', /\bdelimsizing size3\b/),
  font('Size4-Regular', /\b(delimsizing size4|delim-size4)\b/),
];
