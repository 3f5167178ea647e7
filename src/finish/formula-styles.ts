import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { formulaFonts } from './formula-fonts.ts';
import type { FormulaFont } from './formula-fonts.ts';
import { attributeOf, textOf } from './html-elements.ts';
import type { HtmlElement } from './html-elements.ts';

type SubsetFont = (font: Buffer, letters: string, options: object) => Promise<Buffer>;

/** Both packages read files from their own folders, so neither may be bundled. */
const require = createRequire(resolve('package.json'));
const katexFolder = dirname(require.resolve('katex/dist/katex.min.css'));

/** Keeps the glyphs and drops hinting and the features that KaTeX does not use. */
const onlyLetters = { noHinting: true, keepFeatures: [], noLayoutClosure: true, dropTables: ['gasp'] };

/**
 * The styles for the formulas of a page: KaTeX's rules for the classes that occur, and its fonts reduced to the letters
 * that occur. The fonts are embedded, so that formulas do not change width while fonts load. Empty for a page without
 * formulas.
 *
 * @param elements all elements of the page
 */
export async function formulaStyles(elements: HtmlElement[]): Promise<string> {
  const drawn = elements.filter((element) => attributeOf(element, 'class') === 'katex-html');
  if (drawn.length === 0) return '';
  const letters = [...new Set(drawn.map(textOf).join(''))].sort().join('');
  const classes = elements.flatMap((element) => attributeOf(element, 'class') ?? []);
  const used = formulaFonts.filter((font) => classes.some((names) => font.classes?.test(names) ?? true));
  const faces = await Promise.all(used.map((font) => faceOf(font, letters)));
  return faces.join('') + rulesFor(new Set(classes.flatMap((names) => names.split(' '))));
}

/** The `@font-face` rule of a font, uncompressed, since the page itself is sent compressed. */
async function faceOf({ file, family, weight, style }: FormulaFont, letters: string): Promise<string> {
  const subsetFont: SubsetFont = require('subset-font');
  const whole = readFileSync(join(katexFolder, 'fonts', `KaTeX_${file}.ttf`));
  const part = await subsetFont(whole, letters, { ...onlyLetters, targetFormat: 'sfnt' });
  const source = `url(data:font/ttf;base64,${part.toString('base64')})`;
  return `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:${source}}`;
}

/** KaTeX's rules are not nested. */
const rules = [
  ...readFileSync(join(katexFolder, 'katex.min.css'), 'utf8').matchAll(/([^{}]+)(\{[^{}]*\})/g),
].filter(([, selectors]) => !selectors!.startsWith('@'));

/** KaTeX's rules for elements with the given classes. */
function rulesFor(classes: Set<string>): string {
  const occurs = (selector: string): boolean =>
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name]) => classes.has(name!));
  return rules
    .map(([, selectors, body]) => ({ selectors: selectors!.split(',').filter(occurs), body: body! }))
    .filter(({ selectors }) => selectors.length > 0)
    .map(({ selectors, body }) => selectors.join(',') + body)
    .join('');
}
