import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertCovered } from '../assert-covered.ts';
import { explainDigest } from '../explain/explain-digest.ts';
import { readDigest } from '../read-digest.ts';

const entry = (key: string, author: string): Buffer =>
  Buffer.from(`@article{${key},\n  title = {Reading ${key}},\n  author = {${author}},\n  abstract = {We read them.}\n}\n\n`, 'latin1'); // prettier-ignore
const utf8 = (key: string, author: string): Buffer => entry(key, Buffer.from(author).toString('latin1'));

test('should read records in two encodings, and say which bytes were not UTF-8', async () => {
  const file = Buffer.concat([
    utf8('Tides', 'Eve Müller'),
    entry('Gulls', 'José Roe'),
    utf8('Waves', 'Žofia Li'),
  ]);
  const split = await readDigest(file, { file: 'a.bib' });
  assertCovered(split);
  assert.deepEqual(split.records.map(({ authors }) => authors), [['Eve Müller'], ['José Roe'], ['Žofia Li']]); // prettier-ignore
  const gulls = split.records[1]!.span;
  assert.equal(file.toString('latin1', gulls.start, gulls.start + 14), '@article{Gulls');
  const [message] = split.messages;
  assert.equal(message?.line, 9);
  assert.equal(
    message?.reason,
    'read as Windows-1252: 1 byte that is not UTF-8, in line 9; the first is byte 159 (0xE9, line 9)',
  );
});

test('should keep back a record with a byte that nobody can read, and no other', async () => {
  const file = Buffer.concat([
    utf8('Tides', 'Eve Müller'),
    entry('Gulls', 'J\x81 Roe'),
    utf8('Waves', 'Žofia Li'),
  ]);
  const split = await readDigest(file, { file: 'a.bib' });
  assertCovered(split);
  assert.deepEqual(split.records.map(({ title }) => title), ['Reading Tides', 'Reading Waves']); // prettier-ignore
  assert.equal(split.rejects[0]?.reason, 'byte 157 (0x81, line 9) is neither UTF-8 nor a likely letter of Windows-1252'); // prettier-ignore
  assert.deepEqual(split.messages.map(({ ruleId }) => ruleId), ['mixed-encodings', 'unread-bytes']); // prettier-ignore
});

test('should refuse a file of which no record can be read, with the first byte', async () => {
  const file = entry('Gulls', 'J\x81 Roe');
  await assert.rejects(readDigest(file, { file: 'a.bib' }), {
    message: /^invalid UTF-8 at byte \d+ \(0x81\)/,
  });
});

test('should explain a text in two encodings line by line', async () => {
  const abstract = 'We study how harbours are read, and show that tides and time grow in proportion to their size. '.repeat(3); // prettier-ignore
  const file = Buffer.concat([
    Buffer.from(`Tide Tables of Århus\n\n${abstract}\n\n`),
    Buffer.from(`Gulls and Their Caf\xe9s in Northern Harbours\n\n${abstract}\n`, 'latin1'),
  ]);
  const { lines } = await explainDigest(file, { file: 'a.txt' });
  assert.ok([...lines].some(({ text }) => text.startsWith('Gulls and Their Cafés')));
});
