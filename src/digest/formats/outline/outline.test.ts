import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDigest } from '../../read-digest.ts';

const read = (text: string, file: string) => readDigest(Buffer.from(text), { file });

test('should take a bullet without properties or text for no paper', async () => {
  const { records, format } = await read(
    '- Late Tides\n  authors:: [[Ada Holt]], [[Bo Larsen]]\n  year:: 2024\n- Early Gulls\n  authors:: [[Jo Roe]]\n  year:: 2023\n- Remember to buy milk\n',
    'page.md',
  );
  assert.equal(format, 'properties');
  assert.deepEqual(
    records.map(({ title, authors, published }) => [title, authors, published]),
    [
      ['Late Tides', ['Ada Holt', 'Bo Larsen'], '2024'],
      ['Early Gulls', ['Jo Roe'], '2023'],
    ],
  );
});

test('should read headings of Org with a drawer, whatever their state, and keep tags out of titles', async () => {
  const { records, format } = await read(
    '* Papers\n** DONE Late Tides   :harbour:\n:PROPERTIES:\n:AUTHOR: Holt, Ada\n:YEAR: 2024\n:END:\nTides come late.\n** TODO Early Gulls\n:PROPERTIES:\n:AUTHOR: Roe, Jo\n:YEAR: 2023\n:END:\n',
    'papers.org',
  );
  assert.equal(format, 'org');
  assert.deepEqual(
    records.map(({ title, authors }) => [title, authors]),
    [
      ['Late Tides', ['Ada Holt']],
      ['Early Gulls', ['Jo Roe']],
    ],
  );
});
