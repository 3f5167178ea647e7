import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { memo } from '../text/memo.ts';
import { formulaFonts } from './formula-fonts.ts';
import type { FormulaFont } from './formula-fonts.ts';
import { isDrawnFormula } from './page-elements.ts';
import type { PageElement } from './page-elements.ts';
import { shortenFontNames } from './shorten-font-names.ts';
import { usedStyles } from './used-styles.ts';
import { wordsOf } from './words-of.ts';

type SubsetFont = (font: Buffer, letters: string, options: object) => Promise<Buffer>;

/** Both packages read files from their own folders, so neither may be bundled. */
const require = createRequire(resolve('package.json'));
const katexFolder = dirname(require.resolve('katex/dist/katex.min.css'));

/** The licence of the fonts requires this notice in each copy; `shortenFontNames` takes it out of the fonts themselves. */
const notice =
  '/*! KaTeX fonts, reduced; Copyright (c) 2009-2010 Design Science, Inc., 2014-2018 Khan Academy; SIL Open Font License 1.1, http://scripts.sil.org/OFL */';

/** Keeps the glyphs and drops hinting and the features that KaTeX does not use. */
const onlyLetters = { noHinting: true, keepFeatures: [], noLayoutClosure: true, dropTables: ['gasp'] };

/**
 * The styles for the formulas of a page: KaTeX's rules that match anything, and its fonts reduced to the letters
 * that occur. The fonts are embedded, so that formulas do not change width while fonts load. Empty for a page without
 * formulas.
 *
 * @param elements all elements of the page
 */
export async function formulaStyles(elements: PageElement[]): Promise<string> {
  const drawn = elements.filter(({ attributes }) => isDrawnFormula(attributes));
  if (drawn.length === 0) return '';
  const letters = [...new Set(drawn.map(({ text }) => text).join(''))].sort().join('');
  const classes = new Set(elements.flatMap(({ attributes }) => attributes['class'] ?? []));
  const chosen = new Set([...classes].flatMap(fontsOf));
  const used = formulaFonts.filter((font) => chosen.has(font));
  const faces = await Promise.all(used.map((font) => faceOf(font, letters)));
  return notice + faces.join('') + usedStyles(rules, new Set(insideFormulas(elements).flatMap(wordsOf))).css;
}

/** Lists of classes to remember; a formula has few of its own. */
const mostLists = 2000;

/** The fonts that elements with a list of classes may use. */
const fontsOf = memo(mostLists, (classes) =>
  formulaFonts.filter((font) => font.classes?.test(classes) ?? true),
);

/** The elements of formulas; with the page's body, which numbers them, if any formula has a number. */
function insideFormulas(elements: PageElement[]): PageElement[] {
  let end = 0;
  const own = elements.filter((element) => {
    if (isFormula(element)) end = Math.max(end, element.end);
    return element.start < end;
  });
  const isNumbered = own.some(({ attributes }) => attributes['class']?.includes('eqn-num'));
  return isNumbered ? [...own, ...elements.filter(({ name }) => name === 'body')] : own;
}

const isFormula = ({ attributes }: PageElement): boolean =>
  /^katex(?:-display|-error)?(?: |$)/.test(attributes['class'] ?? '');

/** The `@font-face` rule of a font, uncompressed, since the page itself is sent compressed. */
async function faceOf({ file, family, weight, style }: FormulaFont, letters: string): Promise<string> {
  const source = `url(data:font/ttf;base64,${await subsetOf(`${file} ${letters}`)})`;
  return `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:${source}}`;
}

/** Subsets to remember, of about 3 kB each: most pages with formulas share theirs with others. */
const mostSubsets = 4000;

/** A font of KaTeX reduced to letters, in base64; by the font's file name and the letters, with a space between them. */
const subsetOf = memo(mostSubsets, async (fontAndLetters) => {
  const subsetFont: SubsetFont = require('subset-font');
  const at = fontAndLetters.indexOf(' ');
  const whole = wholeFont(fontAndLetters.slice(0, at));
  const part = await subsetFont(whole, fontAndLetters.slice(at + 1), {
    ...onlyLetters,
    targetFormat: 'sfnt',
  });
  return shortenFontNames(part).toString('base64');
});

const wholeFont = memo(formulaFonts.length, (file) =>
  readFileSync(join(katexFolder, 'fonts', `KaTeX_${file}.ttf`)),
);

/** KaTeX's rules, but for its fonts. */
const rules = readFileSync(join(katexFolder, 'katex.min.css'), 'utf8').replaceAll(/@font-face\{[^}]*\}/g, '');
