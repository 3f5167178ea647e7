import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { formulaFonts } from './formula-fonts.ts';
import type { FormulaFont } from './formula-fonts.ts';
import { attributeOf, textOf } from './html-elements.ts';
import type { HtmlElement } from './html-elements.ts';

type SubsetFont = (font: Buffer, letters: string, options: object) => Promise<Buffer>;

/** Both read files that lie beside them, so neither may be bundled. */
const require = createRequire(resolve('package.json'));
const katexFolder = dirname(require.resolve('katex/dist/katex.min.css'));

/** What shapes letters, without hints for small screens of old and choices that KaTeX never makes. */
const onlyLetters = { noHinting: true, keepFeatures: [], noLayoutClosure: true, dropTables: ['gasp'] };

/**
 * The styles that the formulas of a page need: KaTeX's rules for the classes that occur, and its fonts with the
 * letters that occur, inside of the stylesheet, so that no formula changes its width when a font arrives. Empty for
 * a page without formulas.
 *
 * @param elements all of the page's
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

/** A font's `@font-face`; uncompressed, since the page is sent compressed. */
async function faceOf({ file, family, weight, style }: FormulaFont, letters: string): Promise<string> {
  const subsetFont: SubsetFont = require('subset-font');
  const whole = readFileSync(join(katexFolder, 'fonts', `KaTeX_${file}.ttf`));
  const part = await subsetFont(whole, letters, { ...onlyLetters, targetFormat: 'sfnt' });
  const source = `url(data:font/ttf;base64,${part.toString('base64')})`;
  return `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:${source}}`;
}

/** KaTeX's rules are flat: selectors and declarations, nothing nested. */
const rules = [
  ...readFileSync(join(katexFolder, 'katex.min.css'), 'utf8').matchAll(/([^{}]+)(\{[^{}]*\})/g),
].filter(([, selectors]) => !selectors!.startsWith('@'));

/** KaTeX's rules for elements of some classes. */
function rulesFor(classes: Set<string>): string {
  const occurs = (selector: string): boolean =>
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name]) => classes.has(name!));
  return rules
    .map(([, selectors, body]) => ({ selectors: selectors!.split(',').filter(occurs), body: body! }))
    .filter(({ selectors }) => selectors.length > 0)
    .map(({ selectors, body }) => selectors.join(',') + body)
    .join('');
}
