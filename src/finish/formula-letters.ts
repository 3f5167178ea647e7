import { memo } from '../text/memo.ts';
import { defaultFont, formulaFonts } from './formula-fonts.ts';
import type { FormulaFont } from './formula-fonts.ts';
import { isDrawnFormula } from './page-elements.ts';
import type { PageElement } from './page-elements.ts';

/**
 * The letters that the formulas of a page draw in each font. An element whose classes choose no font has that of the
 * element around it; formulas begin with the default font, which sets the height of their lines even without letters.
 *
 * @param elements all elements of the page
 */
export function formulaLetters(elements: PageElement[]): Map<FormulaFont, Set<string>> {
  const letters = new Map<FormulaFont, Set<string>>([[defaultFont, new Set()]]);
  const open: { end: number; fonts: FormulaFont[] }[] = [];
  for (const { attributes, start, end, text } of elements) {
    while (open.length > 0 && open.at(-1)!.end <= start) open.pop();
    const around = isDrawnFormula(attributes) ? [defaultFont] : open.at(-1)?.fonts;
    if (!around) continue;
    const own = fontsOf(attributes['class'] ?? '');
    const fonts = own.length > 0 ? own : around;
    open.push({ end, fonts });
    const drawn = text + (isNumber.test(attributes['class'] ?? '') ? numbers : '');
    if (drawn === '') continue;
    for (const font of fonts) {
      const known = letters.get(font) ?? new Set();
      for (const letter of drawn) known.add(letter);
      letters.set(font, known);
    }
  }
  return letters;
}

/** The element to which KaTeX's styles give the number of an equation, and of what such numbers consist. */
const isNumber = /\beqn-num\b/;
const numbers = '(0123456789)';

/** Lists of classes to remember; a formula has few of its own. */
const mostLists = 2000;

/** The fonts that a list of classes may choose. */
const fontsOf = memo(mostLists, (classes) => formulaFonts.filter((font) => font.classes?.test(classes)));
