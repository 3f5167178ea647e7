import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertCovered } from '../assert-covered.ts';
import { DigestError } from '../digest-error.ts';
import { readDigest } from '../read-digest.ts';
import type { Split } from '../types.ts';

async function read(text: string | Uint8Array): Promise<Split> {
  const split = await readDigest(typeof text === 'string' ? Buffer.from(text) : text, { file: 'a.txt' });
  assertCovered(split);
  return split;
}

const many = 100_000;
const levels = Array.from({ length: 30 }, (_, at) => at);
const rss = (item: string): string => `<rss version="2.0"><channel><item><title>Tides</title><link>https://example.org/</link>${item}</item></channel></rss>`; // prettier-ignore
const report = (item: string): string => `<!DOCTYPE html><ul class="report"><li id="item_A" class="item book"><h2>Tides</h2>${item}</li></ul>`; // prettier-ignore
const laughs = levels.map((at) => `<!ENTITY l${at + 1} "&l${at};&l${at};">`).join('');

/** Files that are to be refused, and what the message says. */
const refused: [name: string, text: string, message: RegExp][] = [
  ['elements nested without end', rss(`<a>`.repeat(many)), /nested more than 200 deep/],
  ['a record of a million elements', rss(`<a/>`.repeat(600_000)), /a record of more than 500000 elements/],
  ['JSON nested without end', `[{"title": ${'['.repeat(many)}`, /nested more than 200 deep/],
  ['JSON objects nested without end', '{"a":'.repeat(many), /nested more than 200 deep/],
  ['a JSON list of a million numbers', `{"data": [${'1,'.repeat(600_000)}1]}`, /a list of more than 500000 values/],
  [
    'BibTeX strings that double each other',
    `@article{a, title = {Tides}}\n@string{s0 = "xxxxxxxx"}\n${levels.map((at) => `@string{s${at + 1} = s${at} # s${at}}`).join('\n')}\n@article{b, title = s30}`,
    /strings that make a value of more than 8388608 characters/,
  ],
  ['BibTeX that opens and never closes', '@article{a, title = {Tides\n'.repeat(2000), /first is rejected: an entry that does not close/],
  ['a report of Zotero nested without end', report('<div>'.repeat(many)), /nested more than 512 deep/],
  ['a bibliography whose references say nothing of their parts', '<html><body><div class="csl-bib-body"><div class="csl-entry">Doe, J. (2025). Tides.</div></div></body></html>', /the first is rejected: a reference that does not say which part of it is the title/],
  ['a bibliography nested without end', `<html><body><div class="csl-bib-body">${'<div>'.repeat(many)}`, /nested more than 512 deep/],
  ['a table of JabRef nested without end', `<table id="qs_table"><tr class="entry"><td>${'<b>'.repeat(many)}`, /nested more than 512 deep/],
  ['a report of Zotero that holds notes alone', report('').replaceAll('book', 'note'), /no papers found/],
  ['a RIS file of types alone', 'TY  - JOUR\nER  - \n'.repeat(10_000), /10000 entries were read, the first is rejected: entry without a title/],
]; // prettier-ignore

for (const [name, text, message] of refused)
  test(`should refuse ${name}, naming the limit or the fault`, async () => {
    await assert.rejects(read(text), (error) => {
      assert.ok(error instanceof DigestError, (error as Error).stack);
      assert.match(error.message, message);
      return true;
    });
  });

/** Files that are read, and the title and abstract of their first record. */
const harmless: [name: string, text: string, title: string, abstract?: RegExp][] = [
  ['entities that double each other', `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>${rss('<description>&l30;</description>')}`, 'Tides', /^&l30;$/],
  ['an entity of a file', `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<description>&x;</description>')}`, 'Tides', /^&x;$/],
  ['a key __proto__ in JSON', '[{"title": "Tides", "__proto__": {"title": "Gulls", "abstract": "polluted"}}]', 'Tides'],
  ['a key __proto__ in YAML', '- title: Tides\n  __proto__:\n    abstract: polluted\n', 'Tides'],
  ['a key __proto__ in the head of a note', '---\ntitle: Tides\n__proto__:\n  abstract: polluted\ndoi: 10.1000/1\n---\n', 'Tides'],
  ['a field __proto__ in BibTeX', '@article{__proto__, title = {Tides}, __proto__ = {abstract}}', 'Tides'],
  ['a column __proto__', 'title,__proto__,authors\nTides,polluted,Jane Doe\n', 'Tides'],
  ['braces nested deep', `@article{a, title = {Tides}, abstract = {${'{'.repeat(many)}x${'}'.repeat(many)}}}`, 'Tides', /^x$/],
  ['tags nested deep', `[{"title": "Tides", "abstract": "<p>${'<i>'.repeat(30_000)}x</p>"}]`, 'Tides', /^x$/],
  ['an index with a far place', '[{"title": "Tides", "authorships": [], "abstract_inverted_index": {"We": [0], "far": [1e9, -1, 4294967295]}}]', 'Tides', /^We$/],
  ['quotation marks without end', `title,abstract,authors\nTides,"a ""${'"'.repeat(many)}",Jane Doe\n`, 'Tides'],
  ['a note that looks like the fields of a report', report('<ul class="notes"><li><h2>Gulls</h2><table><tr><th>Abstract</th><td>polluted</td></tr></table></li></ul>'), 'Tides', /^$/],
  ['a field __proto__ in a report', report('<table><tr><th class="__proto__">x</th><td>polluted</td></tr></table>'), 'Tides'],
  ['a million lines of one author', `TY  - JOUR\nTI  - Tides\n${'AU  - Doe, J\n'.repeat(many)}ER  - \n`, 'Tides'],
]; // prettier-ignore

for (const [name, text, title, abstract] of harmless)
  test(`should read a file with ${name}`, async () => {
    const { records } = await read(text);
    assert.equal(records[0]?.title, title);
    assert.match(records[0].paragraphs.join('\n'), abstract ?? /^(?!polluted)/);
    assert.equal(({} as Record<string, unknown>)['abstract'], undefined);
  });

test('should reject an item whose aliases repeat each other, and keep the others', async () => {
  const list = (at: number): string => `[${`*l${at}, `.repeat(9)}*l${at}]`;
  const bomb = levels.slice(0, 9).map((at) => `  l${at + 1}: &l${at + 1} ${list(at)}\n`).join(''); // prettier-ignore
  const { records, rejects } = await read(
    `- title: Tides\n  l0: &l0 [ha, ha]\n${bomb}- title: Gulls\n  abstract: We ask.\n`,
  );
  assert.deepEqual(records.map(({ title }) => title), ['Gulls']); // prettier-ignore
  assert.match(rejects[0]!.reason, /aliases make more than 10000 values/);
});

test('should reject a note whose aliases repeat each other, and keep the others', async () => {
  const bomb = levels.slice(0, 9).map((at) => `l${at + 1}: &l${at + 1} [${`*l${at}, `.repeat(9)}*l${at}]\n`).join(''); // prettier-ignore
  const { records, rejects } = await read(
    `---\ntitle: Gulls\ndoi: 10.1000/2\n---\n\n---\ntitle: Tides\nl0: &l0 [ha, ha]\n${bomb}---\n`,
  );
  assert.deepEqual(records.map(({ title }) => title), ['Gulls']); // prettier-ignore
  assert.match(rejects[0]!.reason, /aliases make more than 10000 values/);
});

const folder = join(import.meta.dirname, 'fixtures');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /digest\.(?:bib|ris|nbib|txt|md|enw|html|xml|rss|atom|jsonl?|csv|tsv|ya?ml)$/.test(name),
);
const digests = files.map((name) => readFileSync(join(folder, name)));

test('should lose no byte of a file of any format, wherever it is cut, and whatever stands in it twice', async () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...digests),
      share,
      share,
      fc.nat(60),
      fc.constantFrom('cut', 'drop', 'twice', '{', '"', '<', '\u0000', '\r'),
      async (bytes, one, other, size, instead) => {
        const at = Math.floor(one * bytes.length);
        const middle =
          instead === 'twice'
            ? Buffer.concat([bytes.subarray(at, at + size), bytes.subarray(at, at + size)])
            : Buffer.from(instead === 'drop' || instead === 'cut' ? '' : instead);
        const rest =
          instead === 'cut'
            ? Buffer.alloc(0)
            : bytes.subarray(at + (instead.length === 1 ? Math.floor(other * 3) : size));
        try {
          await read(Buffer.concat([bytes.subarray(0, at), middle, rest]));
        } catch (error) {
          assert.ok(error instanceof DigestError, (error as Error).stack);
        }
      },
    ),
    { numRuns: 400 },
  );
});
