import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { checkFrontmatter } from './check-frontmatter.ts';

const check = (papers: string): void => checkFrontmatter({ content: papers, papers });

function folderOf(pages: Record<string, string>): string {
  const folder = makeTemporaryFolder();
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
  return folder;
}

test('should accept front matter as people write it', () => {
  check(folderOf({ 'a.mdx': '---\ntitle: A\npublished: 2024-03-12\nauthors: Doe, Jane\n---\n' }));
});

test('should give the place and the cure of a single error', () => {
  const folder = folderOf({ 'a.mdx': '---\ntitle: A\ntags: nets\n---\n' });
  assert.throws(() => check(folder), {
    name: 'UserError',
    message: `${folder}/a.mdx:3:1: tags: unknown field: nets`,
    cure: 'write topics instead, or remove it',
  });
});

test('should report all errors of all pages at once', () => {
  const folder = folderOf({
    'a.mdx': '---\ntitle: A: B\n---\n',
    'b.mdx': '---\ntitle: A\ndoi: 1\n---\n',
  });
  assert.throws(() => check(folder), {
    message: [
      '2 errors in front matter',
      `  ${folder}/a.mdx:2:8: title: needs quotation marks: A: B`,
      '    help: write title: "A: B"',
      `  ${folder}/b.mdx:3:6: doi: not accepted: 1`,
      '    help: write a DOI as 10.1000/182',
    ].join('\n'),
  });
});

test('should skip anything that is not a regular file', () => {
  const folder = folderOf({});
  mkdirSync(join(folder, 'a.mdx'));
  symlinkSync('/nowhere', join(folder, 'b.mdx'));
  check(folder);
});

test('should find an error in a page that was in order in an earlier run', () => {
  const folder = folderOf({ 'a.mdx': '---\ntitle: A\n---\n' });
  check(folder);
  check(folder);
  writeFileSync(join(folder, 'a.mdx'), '---\ntitle: A\ntags: nets\n---\n');
  for (let run = 0; run < 2; run++) assert.throws(() => check(folder), /unknown field: nets/);
});
