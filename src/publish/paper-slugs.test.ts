import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { paperSlugs } from './paper-slugs.ts';

function folderWith(make: (folder: string) => void): string {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'a.mdx'), '');
  make(folder);
  return folder;
}

test('should list the pages in a folder and nothing else', () => {
  const folder = folderWith((papers) => writeFileSync(join(papers, 'manifest.json'), ''));
  assert.deepEqual(paperSlugs(folder), ['a']);
  assert.deepEqual(paperSlugs(join(folder, 'none')), []);
});

const odd: Record<string, [make: (folder: string) => void, message: RegExp]> = {
  'a symbolic link': [(folder) => symlinkSync('a.mdx', join(folder, 'b.mdx')), /b\.mdx is a symbolic link$/],
  'a pipe': [(folder) => void spawnSync('mkfifo', [join(folder, 'b.mdx')]), /b\.mdx is not a regular file$/],
  'a folder': [(folder) => void mkdirSync(join(folder, 'b.mdx')), /b\.mdx is not a regular file$/],
  'a name that is not UTF-8': [
    (folder) => writeFileSync(Buffer.from(`${folder}/\u00e9.mdx`, 'latin1'), ''),
    /\ufffd\.mdx is not valid UTF-8$/,
  ],
};

for (const [what, [make, message]] of Object.entries(odd)) {
  test(`should refuse ${what} among the pages`, () => {
    assert.throws(() => paperSlugs(folderWith(make)), { name: 'UserError', message });
  });
}
