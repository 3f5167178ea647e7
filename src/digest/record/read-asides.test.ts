import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDigest } from '../read-digest.ts';
import type { DigestRecord } from '../types.ts';

const papers: [title: string, authors: string, text: string][] = [
  ['Gulls at the Edge of Town', 'Jane Doe, Li Wei', 'We fitted collars to nine gulls. They crossed the harbour at night, and avoided lights.'],
  ['Seeds That Wait for Tides', 'Ada Holt, Tom Reed', 'Seeds of reeds open after floods. We counted the seedlings, which grew only above the mark.'],
  ['Moss on Piers and Walls', 'Mia Roe, Sam Lund', 'Moss dissolves stone slowly. We measured acid below cushions on four piers for two years.'],
  ['How Ropes Are Worn Down', 'Noor Kohl, Eva Sand', 'Ropes fail at their knots. We hung weights on ninety ropes and report which knots held.'],
]; // prettier-ignore

/** The records of a digest whose papers have such lines above, or below, their texts. */
async function read(lines: (at: number) => string[], below = false): Promise<DigestRecord[]> {
  const rows = papers.map(([title, authors, text], at) => {
    const body = below ? [text, ...lines(at)] : [...lines(at), text];
    return [title, authors, ...body].join('\n');
  });
  const digest = new TextEncoder().encode(`${rows.join('\n\n')}\n`);
  return (await readDigest(digest, { file: 'a.txt' })).records;
}

const of = <Field extends keyof DigestRecord>(records: DigestRecord[], field: Field): DigestRecord[Field][] =>
  records.map((record) => record[field]);

test('should read the DOI, date and archive of preprints', async () => {
  const records = await read((at) => [
    `tideRxiv 2025.10.0${at + 1}; doi: https://doi.org/10.1000/2025.10.0${at + 1}`,
    `Posted November ${at + 2}, 2025. Version ${at + 1}.`,
  ]);
  assert.deepEqual(of(records, 'doi'), [1, 2, 3, 4].map((day) => `10.1000/2025.10.0${day}`)); // prettier-ignore
  assert.deepEqual(of(records, 'published'), [2, 3, 4, 5].map((day) => `2025-11-0${day}`)); // prettier-ignore
  assert.deepEqual(new Set(of(records, 'venue')), new Set(['tideRxiv']));
  assert.deepEqual(of(records, 'aside'), [undefined, undefined, undefined, undefined]);
});

test('should read imprints of several forms, also right below the texts', async () => {
  const imprint = (at: number): string =>
    at % 2 ? `J. Harb. Tides 2025, 12, 80${at}–81${at}` : `Tide Letters 3 (2025) 4${at}-5${at}`;
  for (const below of [false, true]) {
    const records = await read((at) => [`${imprint(at)}. DOI: 10.1000/tide.${at}`], below);
    assert.deepEqual(of(records, 'doi'), [0, 1, 2, 3].map((at) => `10.1000/tide.${at}`)); // prettier-ignore
    assert.deepEqual(new Set(of(records, 'published')), new Set(['2025']));
    assert.deepEqual(of(records, 'venue').slice(0, 2), ['Tide Letters', 'J. Harb. Tides']);
  }
});

test('should leave a blank where a paper names several DOIs, or all papers the same', async () => {
  const two = await read((at) => [`Tides ${at}; doi:10.1000/${at}${at === 1 ? '; doi:10.1000/other' : ''}`]);
  assert.deepEqual(of(two, 'doi'), ['10.1000/0', undefined, '10.1000/2', '10.1000/3']);
  const same = await read((at) => [`Tides ${at}; doi:10.1000/issue`]);
  assert.deepEqual(new Set(of(same, 'doi')), new Set([undefined]));
});

test('should leave what only some papers have, and what is said of other works', async () => {
  const some = await read((at) => (at < 2 ? [`tideRxiv 2025.10.${at}; doi: 10.1000/${at}`, `Posted May ${at + 1}, 2025. Version 1.`] : []));
  assert.deepEqual(new Set([...of(some, 'doi'), ...of(some, 'venue'), ...of(some, 'published')]), new Set([undefined]));
  const others = await read((at) => [`Comment on doi:10.1000/${at}`, `Session ${at}, 12 May 2025`]);
  assert.deepEqual(new Set([...of(others, 'doi'), ...of(others, 'venue')]), new Set([undefined]));
}); // prettier-ignore
