import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileDates } from './file-dates.ts';
import { makeTemporaryFolder } from './make-temporary-folder.ts';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

function write(folder: string, name: string, text: string, changed: string): void {
  writeFileSync(join(folder, name), text);
  utimesSync(join(folder, name), day(changed), day(changed));
}

function commit(folder: string, date: string): void {
  const git = (...options: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...options], {
      stdio: 'ignore',
      env: { ...process.env, GIT_COMMITTER_DATE: `${date}T00:00:00Z` },
    });
  git('init');
  git('add', '.');
  git('commit', '-m', 'A');
}

test('should take the date of a commit, unless the file has changed since', () => {
  const root = makeTemporaryFolder();
  const folder = join(root, 'papers');
  mkdirSync(folder);
  for (const name of ['a é.mdx', 'b.mdx', 'c.mdx']) write(folder, name, 'old', '2024-01-01');
  commit(root, '2024-02-02');
  write(folder, 'b.mdx', 'new', '2024-01-02');
  commit(root, '2024-03-03');
  write(folder, 'c.mdx', 'changed', '2024-04-04');
  write(folder, 'd.mdx', 'new', '2024-05-05');
  assert.deepEqual(
    fileDates(folder),
    new Map([
      ['a é.mdx', day('2024-02-02')],
      ['b.mdx', day('2024-03-03')],
      ['c.mdx', day('2024-04-04')],
      ['d.mdx', day('2024-05-05')],
    ]),
  );
});

test('should take the date of the file where nothing is committed', () => {
  const folder = makeTemporaryFolder();
  write(folder, 'a.mdx', 'A', '2024-01-01');
  assert.deepEqual(fileDates(folder), new Map([['a.mdx', day('2024-01-01')]]));
  assert.deepEqual(fileDates(join(folder, 'none')), new Map());
});
