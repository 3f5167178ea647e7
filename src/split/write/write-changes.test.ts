import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { removeLeftovers, writeChanges } from './write-changes.ts';
import type { WriteFile } from './write-changes.ts';

const folder = (): string => makeTemporaryFolder();
const fault = (code: string): Error => Object.assign(new Error(code), { code });

test('should write, replace and remove files, and make their folder', async () => {
  const papers = join(folder(), 'papers');
  await writeChanges([
    { path: join(papers, 'a.mdx'), content: 'a' },
    { path: join(papers, 'b.mdx'), content: 'b' },
  ]);
  await writeChanges([{ path: join(papers, 'a.mdx'), content: 'A' }, { path: join(papers, 'b.mdx') }]);
  assert.deepEqual(readdirSync(papers), ['a.mdx']);
  assert.equal(readFileSync(join(papers, 'a.mdx'), 'utf8'), 'A');
});

for (const [code, reason] of [
  ['ENOSPC', 'no space left on device'],
  ['EROFS', 'it is on a read-only file system'],
  ['EACCES', 'permission denied'],
] as const) {
  test(`should change nothing when the second file meets ${code}`, async () => {
    const papers = folder();
    writeFileSync(join(papers, 'a.mdx'), 'old');
    let files = 0;
    const write: WriteFile = async (path, content, options) => {
      const isSecond = ++files > 1;
      await writeFile(path, isSecond ? content.slice(0, 1) : content, options);
      if (isSecond) throw fault(code);
    };
    const changes = ['a.mdx', 'b.mdx'].map((name) => ({ path: join(papers, name), content: 'new' }));
    await assert.rejects(writeChanges(changes, { write }), {
      message: `cannot write ${join(papers, 'b.mdx')}: ${reason}; nothing was changed`,
    });
    assert.deepEqual(readdirSync(papers), ['a.mdx']);
    assert.equal(readFileSync(join(papers, 'a.mdx'), 'utf8'), 'old');
  });
}

test('should remove all files that were being written when one of them fails', async () => {
  const papers = folder();
  const write: WriteFile = async (path, content, options) => {
    if (content === 'bad') throw fault('ENOSPC');
    await setImmediate();
    await writeFile(path, content, options);
  };
  const changes = ['old', 'bad', 'new', 'bad'].map((content, at) => ({
    path: join(papers, `${at}`),
    content,
  }));
  await assert.rejects(writeChanges(changes, { write }), {
    message: `cannot write ${join(papers, '1')}: no space left on device; nothing was changed`,
  });
  assert.deepEqual(readdirSync(papers), []);
});

test('should write many files at the same time, and rename them in order', async () => {
  const papers = folder();
  let [open, most] = [0, 0];
  const write: WriteFile = async (path, content, options) => {
    most = Math.max(most, ++open);
    await writeFile(path, content, options);
    open -= 1;
  };
  const names = Array.from({ length: 150 }, (_, at) => `${at}.mdx`);
  await writeChanges(names.map((name) => ({ path: join(papers, name), content: name })), { write }); // prettier-ignore
  assert.ok(most > 1 && most < names.length, String(most));
  for (const name of names) assert.equal(readFileSync(join(papers, name), 'utf8'), name);
});

test('should remove folders that it created when it fails', async () => {
  const content = folder();
  const write: WriteFile = () => Promise.reject(fault('ENOSPC'));
  await assert.rejects(writeChanges([{ path: join(content, 'papers', 'a.mdx'), content: 'new' }], { write }));
  assert.deepEqual(readdirSync(content), []);
});

test('should change nothing when interrupted before all files are staged', async () => {
  const papers = folder();
  const interrupt = new AbortController();
  const write: WriteFile = async (path, content, options) => {
    await writeFile(path, content, options);
    interrupt.abort('SIGINT');
  };
  const changes = ['a.mdx', 'b.mdx'].map((name) => ({ path: join(papers, name), content: 'new' }));
  await assert.rejects(
    writeChanges(changes, { write, signal: interrupt.signal }),
    (reason) => reason === 'SIGINT',
  );
  assert.deepEqual(readdirSync(papers), []);
});

test('should remove temporary files of killed runs, and nothing else', () => {
  const papers = folder();
  for (const name of ['a.mdx', 'a.mdx.123-4.tmp', 'mine.tmp']) writeFileSync(join(papers, name), '');
  removeLeftovers([papers, join(papers, 'missing')]);
  assert.deepEqual(readdirSync(papers), ['a.mdx', 'mine.tmp']);
});

test('should flush each file to disk before renaming it', async () => {
  const papers = folder();
  const flushed: boolean[] = [];
  const write: WriteFile = async (path, content, options) => {
    flushed.push(options.flush);
    await writeFile(path, content, options);
  };
  await writeChanges([{ path: join(papers, 'a.mdx'), content: 'new' }], { write });
  assert.deepEqual(flushed, [true]);
});

test('should change nothing if a file would replace a folder', async () => {
  const papers = folder();
  mkdirSync(join(papers, 'b.mdx'));
  const changes = ['a.mdx', 'b.mdx'].map((name) => ({ path: join(papers, name), content: 'new' }));
  await assert.rejects(writeChanges(changes), { message: /b\.mdx: it is a folder; nothing was changed$/ });
  assert.deepEqual(readdirSync(papers), ['b.mdx']);
});
