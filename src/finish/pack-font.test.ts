import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fontTables } from './font-tables.ts';
import { packFont } from './pack-font.ts';

const require = createRequire(import.meta.url);
const subsetFont = require('subset-font') as (
  font: Buffer,
  text?: string,
  options?: object,
) => Promise<Buffer>;
const font = readFileSync('node_modules/katex/dist/fonts/KaTeX_Main-Regular.ttf');

/** A font of WOFF2 as TrueType, by the library's own reader. */
const unpack = (packed: Buffer): Promise<Buffer> =>
  subsetFont(packed, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt', glyphNames: true });

test('should pack a font so that a reader of WOFF2 gets the same letters, and short names', async () => {
  const [before, after] = await Promise.all([unpack(font), unpack(packFont(font))]);
  const [own, other] = [fontTables(before), fontTables(after)].map(
    (tables) => new Map(tables.map(({ tag, content }) => [tag, content])),
  );
  assert.deepEqual([...other!.keys()], [...own!.keys()]);
  for (const tag of ['OS/2', 'cmap', 'glyf', 'hhea', 'hmtx', 'loca', 'maxp', 'post'])
    assert.deepEqual(other!.get(tag), own!.get(tag), tag);
  assert.ok(own!.get('name')!.length > 200 && other!.get('name')!.length < 60);
});

test('should make a font of a few letters a quarter smaller at least', async () => {
  const few = await subsetFont(font, '+2AB', { noHinting: true, keepFeatures: [], targetFormat: 'sfnt' });
  assert.ok(packFont(few).length < 0.75 * few.length);
});
