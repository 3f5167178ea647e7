import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHint } from '../hint/read-hint.ts';
import { readDigest } from '../read-digest.ts';
import type { Split } from '../types.ts';

const table = `Name,Kurz,Wer,abstract\nTides,We study tides.,"Doe, Jane; Roe, R.",not this\n`;
const read = (mapping: string): Promise<Split> => {
  const hint = readHint(`format: csv\nmapping:\n${mapping}`, 'papers.yaml');
  return readDigest(Buffer.from(table), { file: 'papers.csv', hint });
};

test('should read the fields from the columns that a hint names', async () => {
  const { records, reading } = await read('  title: Name\n  abstract: Kurz\n  authors: Wer\n');
  assert.deepEqual([records[0]?.title, records[0]?.paragraphs, records[0]?.authors], ['Tides', ['We study tides.'], ['Jane Doe', 'R. Roe']]); // prettier-ignore
  assert.deepEqual(reading?.leftOut, ['abstract']);
});

test('should refuse a hint that names an unknown field or column, and list those there are', async () => {
  await assert.rejects(read('  titel: Name\n'), (error: { message: string; cure: string }) => {
    assert.equal(error.message, 'papers.yaml: mapping names “titel”, which is no field');
    assert.match(error.cure, /^name one of title, subtitle, abstract, section, authors/);
    return true;
  });
  await assert.rejects(read('  title: Titel\n'), {
    message: 'papers.yaml: mapping reads title from “Titel”, which no entry has',
    cure: 'name one of Name, Kurz, Wer, abstract',
  });
});

const papers = [
  { what: 'Learning Tidal Currents from Sparse Buoys', who: 'Jane Doe; Rick Roe', gist: 'We study tides.' },
  { what: 'Gulls as Sentinels of Coastal Noise', who: 'Li Wei', gist: 'We ask gulls.' },
];
/** Files whose names are all unknown. */
const unknown: [file: string, text: string][] = [
  ['papers.json', JSON.stringify({ meta: { ids: [{ no: 1 }] }, rest: papers })],
  ['papers.jsonl', papers.map((paper) => JSON.stringify(paper)).join('\n')],
  ['papers.csv', ['what;who;gist', ...papers.map((paper) => `"${Object.values(paper).join('";"')}"`)].join('\n')],
  ['papers.yaml', papers.map((paper) => `- what: ${paper.what}\n  who: ${paper.who}\n  gist: ${paper.gist}\n`).join('')],
]; // prettier-ignore

for (const [file, text] of unknown)
  test(`should find the titles of ${file} by their texts, and read what a hint names`, async () => {
    const found = await readDigest(Buffer.from(text), { file });
    assert.deepEqual(found.records.map(({ title }) => title), papers.map(({ what }) => what)); // prettier-ignore
    const hint = readHint('mapping:\n  title: what\n  authors: who\n  abstract: gist\n', 'papers.yaml');
    const { records } = await readDigest(Buffer.from(text), { file, hint });
    assert.deepEqual(records[0]!.authors, ['Jane Doe', 'Rick Roe']);
    assert.deepEqual(records[1]!.paragraphs, ['We ask gulls.']);
  });
