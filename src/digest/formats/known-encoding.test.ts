import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDigest } from '../read-digest.ts';
import { knownEncoding } from './known-encoding.ts';

test('should know encodings as programs spell them', () => {
  for (const name of ['windows-1252', 'Cp1252', 'ISO-8859-1', 'ISO8859_1', 'latin1'])
    assert.equal(knownEncoding(name), 'windows-1252', name);
  for (const name of ['UTF-8', 'UTF8', 'UTF-16', 'US-ASCII', 'klingon', '', undefined])
    assert.equal(knownEncoding(name), undefined, name);
});

const files = [
  '% Encoding: windows-1252\n\n@article{a,\n  title = {Gezeiten für Anfänger},\n  year = {2025}\n}\n',
  '<?xml version="1.0" encoding="ISO-8859-1"?>\n<dblp><article><title>Gezeiten für Anfänger</title><year>2025</year></article></dblp>',
];

for (const text of files)
  test(`should read a file in the encoding that "${text.slice(0, 24)}" declares`, async () => {
    const { records, encoding } = await readDigest(Buffer.from(text, 'latin1'), { file: 'a.txt' });
    assert.deepEqual([records[0]?.title, encoding], ['Gezeiten für Anfänger', 'windows-1252']);
  });
