import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { compileBody } from '../compile/compile-body.ts';
import { fontTables } from './font-tables.ts';
import { formulaFonts } from './formula-fonts.ts';
import { formulaStyles } from './formula-styles.ts';
import { elementsOf } from './page-elements.ts';

const require = createRequire(import.meta.url);
const stylesOf = (markdown: string): Promise<string> => formulaStyles(elementsOf(compileBody(markdown).html));
const facesIn = (css: string): string[] =>
  [...css.matchAll(/@font-face\{font-family:(\w+)/g)].map(([, family]) => family!);

test('should be empty without formulas', async () => {
  assert.equal(await stylesOf('Plain text.'), '');
});

test('should contain only the fonts that formulas use', async () => {
  assert.deepEqual(facesIn(await stylesOf('$x+1$')), ['KaTeX_Main', 'KaTeX_Math']);
  assert.deepEqual(facesIn(await stylesOf(String.raw`$\mathbb{R}$`)), ['KaTeX_Main', 'KaTeX_AMS']);
  assert.ok(facesIn(await stylesOf(String.raw`$$\sum_i \Bigl( x \Bigr)$$`)).includes('KaTeX_Size2'));
});

test('should have each letter in the fonts it is drawn in, and in no other', async () => {
  const bytesOf = async (markdown: string): Promise<number> => (await stylesOf(markdown)).length;
  const math = await bytesOf('$ABCDEFGHIJ$');
  const both = await bytesOf(String.raw`$ABCDEFGHIJ$ and $\mathrm{ABCDEFGHIJ}$`);
  assert.ok(both > math + 1000, `${both} and ${math}`);
});

test('should have a letter in each font, without which Firefox refuses it', async () => {
  const subsetFont = require('subset-font') as (
    font: Buffer,
    text: string,
    options: object,
  ) => Promise<Buffer>;
  const css = await stylesOf(String.raw`$x$ and $\text{字}$`);
  for (const [, packed] of css.matchAll(/base64,([^)]*)\)/g)) {
    const font = await subsetFont(Buffer.from(packed!, 'base64'), ' ', { targetFormat: 'sfnt' });
    const letters = fontTables(font).find(({ tag }) => tag === 'cmap')!.content;
    assert.ok(letters.readUInt16BE(2) > 0, 'no letters');
  }
});

test('should leave out letters and rules that do not occur', async () => {
  const css = await stylesOf('$x+1$');
  assert.ok(css.length < 4000, `${css.length} letters`);
  assert.match(css, /\.katex \.mathnormal\{/);
  assert.doesNotMatch(css, /frac-line/);
});

test('should name those who hold the copyright of the fonts, once a page', async () => {
  const css = await stylesOf('$x+1$');
  const names = readFileSync(require.resolve('katex/dist/fonts/KaTeX_Main-Regular.ttf'))
    .toString('latin1')
    .replaceAll('\0', '');
  const notices = new Set(names.match(/Copyright \(c\) [\d-]+,? \w+ \w{6}/g));
  assert.ok(notices.size >= 2);
  for (const [, years, name] of [...notices].map((notice) => /([\d-]+),? (.*)/.exec(notice)!))
    assert.ok(css.includes(`${years} ${name}`), name);
  assert.equal(css.split('SIL Open Font License').length, 2);
});

test('should have the digits of the numbers of equations, which only styles draw', async () => {
  const fontsOf = async (markdown: string): Promise<number> =>
    [...(await stylesOf(markdown)).matchAll(/base64,([^)]*)/g)].join('').length;
  const plain = await fontsOf('$$\n\\begin{equation*}a=b\\end{equation*}\n$$');
  const numbered = await fontsOf('$$\n\\begin{equation}a=b\\end{equation}\n$$');
  assert.ok(numbered > plain + 500, `${numbered} and ${plain}`);
});

test("should know every font in KaTeX's stylesheet", () => {
  const css = readFileSync(require.resolve('katex/dist/katex.min.css'), 'utf8');
  const all = [...css.matchAll(/KaTeX_([\w-]+)\.ttf/g)].map(([, file]) => file!);
  assert.deepEqual(all.toSorted(), formulaFonts.map(({ file }) => file).toSorted());
});

test('should leave out rules for what stands outside formulas, and number formulas that have numbers', async () => {
  const outside = '<body><p class="katex-like"><svg></svg></p></body>';
  const around = async (markdown: string): Promise<string> =>
    formulaStyles(elementsOf(outside.replace('<p', `${compileBody(markdown).html}<p`)));
  assert.doesNotMatch(await around('$x$'), /svg|counter-reset/);
  assert.match(await around(String.raw`$\sqrt{x}$`), /\.katex svg\{/);
  assert.match(await around('$$\n\\begin{equation}x\\end{equation}\n$$'), /counter-reset/);
});
