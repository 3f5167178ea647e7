import assert from 'node:assert/strict';
import { linkSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileStates } from './file-states.ts';
import { recall, remember } from './library-memory.ts';
import { makeTemporaryFolder } from './make-temporary-folder.ts';

function makeLibrary() {
  const content = makeTemporaryFolder();
  mkdirSync(join(content, 'papers'));
  const put = (path: string, text = 'text'): void => writeFileSync(join(content, path), text);
  put('papers/a.mdx');
  put('papers/b.mdx');
  const known = (): unknown => recall('test', content);
  const learn = async (written: string[] = [], meanwhile = (): void => {}): Promise<void> => {
    const before = fileStates(content);
    meanwhile();
    await remember('test', content, 'found', before, new Set(written));
  };
  return { content, put, known, learn };
}

test('should remember what was found out while no file changes, whatever locks and drafts come and go', async () => {
  const { put, known, learn } = makeLibrary();
  assert.equal(known(), undefined);
  await learn();
  put('.split.lock');
  put('papers/a.mdx.1-0.tmp');
  assert.equal(known(), 'found');
});

const page = 'papers/a.mdx';
for (const [name, change] of Object.entries({
  'a page of the same size': ({ put }) => put(page, 'TEXT'),
  'a page that was set back in time': ({ put, content }) => {
    put(page, 'TEXT');
    utimesSync(join(content, page), 1, 1);
  },
  'a new page': ({ put }) => put('papers/c.mdx'),
  'a page that is gone': ({ content }) => rmSync(join(content, page)),
  'two pages that changed places': ({ content }) => {
    for (const [from, to] of [
      ['a', 'c'],
      ['b', 'a'],
      ['c', 'b'],
    ] as const)
      // prettier-ignore
      renameSync(join(content, `papers/${from}.mdx`), join(content, `papers/${to}.mdx`));
  },
  'a link': ({ content }) => symlinkSync('/tmp', join(content, 'papers', 'elsewhere')),
  'another name for a page': ({ content }) => linkSync(join(content, page), join(content, 'papers/d.mdx')),
} satisfies Record<string, (library: ReturnType<typeof makeLibrary>) => void>)) {
  test(`should forget it after a change: ${name}`, async () => {
    const made = makeLibrary();
    await made.learn();
    change(made);
    assert.equal(made.known(), undefined);
  });
}

test('should not remember what somebody else changed meanwhile, but what the run itself wrote', async () => {
  const { put, known, learn } = makeLibrary();
  await learn([], () => put(page, 'theirs'));
  assert.equal(known(), undefined);
  await learn([page], () => put(page, 'ours'));
  assert.equal(known(), 'found');
});

test('should remember nothing of a library with links or that is not there', async () => {
  const { content, known, learn } = makeLibrary();
  symlinkSync('/tmp', join(content, 'papers', 'elsewhere'));
  await learn();
  assert.equal(known(), undefined);
  assert.equal(fileStates('/nowhere'), undefined);
});
