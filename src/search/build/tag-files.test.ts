import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryFile, metaFile } from '../pagefind-files.ts';
import { tagFiles } from './tag-files.ts';

const file = (path: string, content = '') => ({ path, content: Buffer.from(content) });
const index = (...hashes: string[]) => [
  file(
    entryFile,
    JSON.stringify({ version: '1', languages: Object.fromEntries(hashes.map((hash) => [hash, { hash }])) }),
  ),
  ...hashes.map((hash) => file(metaFile(hash), hash)),
];

test('should name the table of contents after the tag', () => {
  const tagged = tagFiles(index('en_1'), 'abc');
  assert.deepEqual(
    tagged.map(({ path }) => path),
    [entryFile, metaFile('abc')],
  );
  assert.match(String(tagged[0]!.content), /"hash":"abc"/);
});

test('should not change an index of several languages, or one without a tag', () => {
  const several = index('en_1', 'zh_1');
  assert.equal(tagFiles(several, 'abc'), several);
  const one = index('en_1');
  assert.equal(tagFiles(one, undefined), one);
});
