import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { memo } from '../text/memo.ts';
import { formulaFonts } from './formula-fonts.ts';
import type { FormulaFont } from './formula-fonts.ts';
import { formulaLetters } from './formula-letters.ts';
import { packFont } from './pack-font.ts';
import type { PageElement } from './page-elements.ts';

type SubsetFont = (font: Buffer, letters: string, options: object) => Promise<Buffer>;

/** Both packages read files from their own folders, so neither may be bundled. */
const require = createRequire(resolve('package.json'));
const fontFolder = join(dirname(require.resolve('katex/dist/katex.min.css')), 'fonts');

/** Keeps the glyphs and drops hinting and the features that KaTeX does not use. */
const onlyLetters = {
  noHinting: true,
  keepFeatures: [],
  noLayoutClosure: true,
  dropTables: ['gasp'],
  targetFormat: 'sfnt',
};

/**
 * The `@font-face` rules of the formulas of a page: KaTeX's fonts, each reduced to the letters that are drawn in it.
 *
 * @param elements all elements of the page
 */
export async function formulaFaces(elements: PageElement[]): Promise<string> {
  const letters = formulaLetters(elements);
  const used = formulaFonts.filter((font) => letters.has(font));
  const faces = await Promise.all(
    // Firefox refuses a font without any letter; each of these has a space.
    used.map((font) => faceOf(font, [...letters.get(font)!.union(new Set(' '))].sort().join(''))),
  );
  return faces.join('');
}

async function faceOf({ file, family, weight, style }: FormulaFont, letters: string): Promise<string> {
  const source = `url(data:font/woff2;base64,${await subsetOf(`${file} ${letters}`)})`;
  return `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:${source}}`;
}

/** Subsets to remember, of about 2 kB each: many pages with formulas share theirs with others. */
const mostSubsets = 4000;

/** A font of KaTeX reduced to letters, in base64; by the font's file name and the letters, with a space between them. */
const subsetOf = memo(mostSubsets, async (fontAndLetters) => {
  const subsetFont: SubsetFont = require('subset-font');
  const at = fontAndLetters.indexOf(' ');
  const whole = wholeFont(fontAndLetters.slice(0, at));
  return packFont(await subsetFont(whole, fontAndLetters.slice(at + 1), onlyLetters)).toString('base64');
});

const wholeFont = memo(formulaFonts.length, (file) => readFileSync(join(fontFolder, `KaTeX_${file}.ttf`)));
