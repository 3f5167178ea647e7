import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { readDigestFile } from './read-digest-file.ts';

const folder = makeTemporaryFolder();
const file = (name: string, content = ''): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test('should return the bytes of a file', () => {
  assert.deepEqual([...readDigestFile(file('a.txt', 'é'))], [0xc3, 0xa9]);
});

test('should name a missing file and a directory', () => {
  assert.throws(
    () => readDigestFile(join(folder, 'none.txt')),
    /cannot read .*none\.txt: no such file or folder$/,
  );
  assert.throws(() => readDigestFile(folder), { message: /is a directory$/, cure: 'name a digest file' });
});

test('should refuse a file over 64 MB before it reads it', () => {
  const large = file('large.txt');
  truncateSync(large, 64 * 1024 * 1024 + 1);
  assert.throws(() => readDigestFile(large), { message: /large\.txt is 65 MB; the limit is 64 MB$/ });
});

test('should notice that a file changed while it was read', () => {
  const growing = file('growing.txt', 'a');
  const read = (path: string): Uint8Array => {
    const bytes = readFileSync(path);
    appendFileSync(path, 'b');
    return bytes;
  };
  assert.throws(() => readDigestFile(growing, read), {
    message: /growing\.txt changed while it was read$/,
    cure: 'run again',
  });
});
