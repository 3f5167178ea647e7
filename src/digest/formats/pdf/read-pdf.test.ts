import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readDigest } from '../../read-digest.ts';
import { type Glyphs, toPageLines } from './to-page-lines.ts';

test('should refuse a scanned PDF, and say that it has no text layer', async () => {
  const file = join(import.meta.dirname, 'fixtures', 'scanned.pdf');
  await assert.rejects(
    async () => readDigest(readFileSync(file), { file }),
    /the PDF has no text layer: it is scanned, or drawn \(1 page, 0 letters\)/,
  );
});

const broken: Record<string, string> = {
  'cut off': '%PDF-1.7\n1 0 obj<</Type/Catalog',
  'whose pages hold themselves':
    '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 100>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
};

for (const [name, text] of Object.entries(broken))
  test(`should refuse a PDF ${name}`, async () => {
    await assert.rejects(() => readDigest(Buffer.from(text), { file: 'a.pdf' }), /damaged|no text layer/);
  });

const at = (text: string, x: number, y: number, width = 5 * text.length): Glyphs => ({ text, x, y, width, size: 10, font: 'f1' }); // prettier-ignore

test('should read two columns one after the other, between what runs over both', () => {
  const rows = [760, 740, 720, 700].map((y, row) => [at(`left ${row} of the first column`, 50, y), at(`right ${row} of the other one`, 300, y)]); // prettier-ignore
  const head = at('A heading that runs over both of the columns below it, from margin to margin', 50, 790);
  const lines = toPageLines([head, ...rows.flat()]).map(({ text }) => text.slice(0, 7));
  assert.deepEqual(lines, ['A headi', 'left 0 ', 'left 1 ', 'left 2 ', 'left 3 ', 'right 0', 'right 1', 'right 2', 'right 3']); // prettier-ignore
});

test('should join the pieces of a line by the space between them', () => {
  const [line] = toPageLines([at('Ti', 50, 700, 10), at('de', 60.2, 700, 10), at('tables', 73, 700.8, 30)]);
  assert.equal(line?.text, 'Tide tables');
});
