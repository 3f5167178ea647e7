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

/** A font of KaTeX; of each list of classes, in this order, one stands in the formulas that use it. */
const font = (file: string, ...lists: string[][]): FormulaFont => ({
  file,
  family: `KaTeX_${file.split('-')[0]}`,
  weight: file.includes('Bold') ? 700 : 400,
  style: file.includes('Italic') ? 'italic' : 'normal',
  classes:
    lists.length > 0
      ? new RegExp(lists.map((names) => `\\b(?:${names.join('|')})\\b`).join('.*'), 's')
      : undefined,
});

const bold = ['mathbf', 'textbf', 'boldsymbol'];

/** The font of what no class gives another. */
export const defaultFont = font('Main-Regular');

/** KaTeX's fonts. If a class may select either of two fonts, it matches both, so that no formula lacks one. */
export const formulaFonts: FormulaFont[] = [
  defaultFont,
  font('Main-Bold', bold),
  font('Main-Italic', ['mathit', 'textit']),
  font('Main-BoldItalic', ['textit']),
  font('Math-Italic', ['mathnormal']),
  font('Math-BoldItalic', ['boldsymbol']),
  font('AMS-Regular', ['amsrm', 'mathbb', 'textbb']),
  font('Caligraphic-Regular', ['mathcal']),
  font('Caligraphic-Bold', ['mathcal'], bold),
  font('Fraktur-Regular', ['mathfrak', 'textfrak']),
  font('Fraktur-Bold', ['mathboldfrak', 'textboldfrak']),
  font('SansSerif-Regular', ['mathsf', 'textsf']),
  font('SansSerif-Bold', ['mathboldsf', 'textboldsf', 'textsf']),
  font('SansSerif-Italic', ['mathitsf', 'mathsfit', 'textitsf', 'textsf']),
  font('Script-Regular', ['mathscr', 'textscr']),
  font('Typewriter-Regular', ['mathtt', 'texttt']),
  font('Size1-Regular', ['delimsizing size1', 'delim-size1', 'small-op']),
  font('Size2-Regular', ['delimsizing size2', 'large-op']),
  font('Size3-Regular', ['delimsizing size3']),
  font('Size4-Regular', ['delimsizing size4', 'delim-size4']),
];
