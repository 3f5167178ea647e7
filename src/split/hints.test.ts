import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abstractOf, digestOf, makeLibrary } from './temporary-library.ts';
import { run } from './temporary-run.ts';
import type { SplitResult } from './types.ts';

const odd = ['Gulls and tides', 'Salt in rope', 'Why do piers lean']
  .map(
    (title) => `${title}\nj doe & l wei\nharbour letters · 12 March 2024\nWe saw ${title.toLowerCase()}.\n`,
  )
  .join('\n');
const hint = 'record: [title, authors, "venue · date", abstract]\nseparator: blank line\n';
const errorsOf = ({ files }: SplitResult): string[] => files.flatMap(({ error }) => error?.message ?? []);

test('should read a digest by the hint beside it, and not take the hint for a digest', async (context) => {
  const library = makeLibrary(context, { 'a.txt': odd, 'a.yaml': hint });
  const { exitCode, files } = await run(library);
  assert.deepEqual([exitCode, files.length], [0, 1]);
  assert.deepEqual(
    library.list('papers').filter((name) => name.endsWith('.mdx')),
    ['gulls-and-tides.mdx', 'salt-in-rope.mdx', 'why-do-piers-lean.mdx'],
  );
  assert.match(library.read('papers/salt-in-rope.mdx'), /^authors: \[ "j doe", "l wei" \]$/m);
});

test('should write nothing and name the place if a hint is wrong', async (context) => {
  const library = makeLibrary(context, { 'a.txt': odd, 'a.yaml': 'record: [titel]\n' });
  const result = await run(library);
  assert.equal(result.exitCode, 1);
  assert.match(errorsOf(result).join(), /a\.yaml:1:10: .*"titel", names no field/);
  assert.deepEqual(library.list('.'), ['digests']);
});

test('should publish a record in doubt that the hint names', async (context) => {
  const digest = digestOf(['Lens: A Study', 'Prisms and Light', ['Keywords', abstractOf('tides')]]);
  const library = makeLibrary(context, { 'a.txt': digest });
  const before = await run(library, { mode: 'plan' });
  const [doubted] = before.files[0]!.papers!.withheld;
  assert.ok(doubted);
  library.put('digests/a.yaml', `publish: [${doubted.line}]\n`);
  const after = await run(library, { mode: 'plan' });
  assert.deepEqual(after.files[0]!.papers!.withheld, []);
});

test('should note a hint without its digest, and go on', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms']), 'b.yaml': hint });
  const { exitCode, notes } = await run(library);
  assert.equal(exitCode, 0);
  assert.match(notes.join(), /b\.yaml is a hint, but its digest is not there/);
});

test('should refuse a hint that is named as a digest', async (context) => {
  const library = makeLibrary(context, { 'a.txt': odd, 'a.yaml': hint });
  await assert.rejects(
    run(library, { mode: 'plan', files: [`${library.places.digests}/a.yaml`] }),
    /a\.yaml is the hint of a digest/,
  );
});
