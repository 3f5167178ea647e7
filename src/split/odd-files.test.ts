import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runSplit } from './run-split.ts';
import { abstractOf, digestOf, makeLibrary } from './temporary-library.ts';
import { run } from './temporary-run.ts';

for (const path of [
  'papers/lens.mdx',
  'papers/other.mdx',
  'reports/a.json',
  'digests/b.txt',
  'papers/manifest.jsonl',
]) {
  test(`should refuse a symbolic link at ${path}`, async (context) => {
    const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
    await run(library);
    rmSync(join(library.places.content, path), { force: true });
    symlinkSync('/etc/passwd', join(library.places.content, path));
    await assert.rejects(run(library), {
      message: /is a symbolic link to \/etc\/passwd$/,
      cure: 'replace it with a copy, or remove it',
      exitCode: 1,
    });
  });
}

test('should refuse a symbolic link that is named as a digest', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  const link = join(library.places.digests, 'b.txt');
  symlinkSync('a.txt', link);
  for (const mode of ['write', 'plan'] as const)
    await assert.rejects(run(library, { files: [link], mode }), {
      message: /b\.txt is a symbolic link to a\.txt$/,
    });
  assert.deepEqual(library.list('.'), ['digests']);
});

test('should follow a content folder that is a symbolic link, and say so', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  const link = `${library.places.content}-link`;
  symlinkSync(library.places.content, link);
  context.after(() => rmSync(link));
  const places = { ...library.places, content: link };
  const result = await runSplit({ files: [], mode: 'write', isStrict: false, taken: [] }, places);
  assert.match(result.notes.join(), / -> /);
  assert.equal(library.list('papers').length, 3);
});

for (const place of ['papers/notes.mdx', 'papers/manifest.jsonl', 'reports/a.json', 'reports/notes.json']) {
  test(`should refuse a pipe at ${place} instead of blocking`, async (context) => {
    const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
    await run(library);
    const path = join(library.places.content, place);
    rmSync(path, { force: true });
    spawnSync('mkfifo', [path]);
    await assert.rejects(run(library), {
      message: /is not a regular file but a pipe, a socket or a device$/,
    });
  });
}

for (const folder of ['digests', 'papers', 'reports']) {
  test(`should name the file in ${folder} whose name is not UTF-8`, async (context) => {
    const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
    await run(library);
    const path = Buffer.concat([
      Buffer.from(`${library.places.content}/${folder}/caf`),
      Buffer.from([0xe9]),
      Buffer.from('.mdx'),
    ]);
    writeFileSync(path, 'x');
    await assert.rejects(run(library), {
      message: /caf\ufffd\.mdx is not valid UTF-8$/,
      cure: 'rename the file',
    });
  });
}

test('should not touch a folder where its .new page would go', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  const folder = join(library.places.papers, 'lens.mdx.new');
  mkdirSync(folder);
  assert.equal((await run(library)).exitCode, 0);
  library.put('papers/lens.mdx', 'mine');
  library.put('digests/a.txt', digestOf([['Lens: A Study', abstractOf('glass')], 'Prisms and Light']));
  await assert.rejects(run(library), { message: /lens\.mdx\.new: it is a folder; nothing was changed$/ });
  assert.ok(existsSync(folder));
  rmSync(folder, { recursive: true });
  assert.equal((await run(library)).exitCode, 3);
  assert.match(library.read('papers/lens.mdx.new'), /a study of glass/);
});

test('should leave files of editors and systems alone, and links that lead nowhere', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  library.put('papers/._lens.mdx', new Uint8Array([0, 5, 22, 7]));
  symlinkSync('ada@desk.123', join(library.places.papers, '.#lens.mdx'));
  symlinkSync('nowhere', join(library.places.papers, 'notes'));
  const { exitCode, faults } = await run(library);
  assert.deepEqual([exitCode, faults], [0, []]);
});
