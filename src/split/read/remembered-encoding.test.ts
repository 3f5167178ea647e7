import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SplitResult } from '../types.ts';
import { digestOf, makeLibrary } from '../temporary-library.ts';
import { run } from '../temporary-run.ts';

const encodingsOf = ({ files }: SplitResult): (string | undefined)[] =>
  files.map(({ report }) => report?.encoding);

const digest = digestOf(['Lens: A Study', 'Prisms and Light — Café']);
const digests: Record<string, Uint8Array> = {
  'windows-1252': Buffer.from(digest.replace('—', '\u0097'), 'latin1'),
  'utf-16le': Buffer.from(digest, 'utf16le'),
  'utf-16be': Buffer.from(digest, 'utf16le').swap16(),
};

for (const [encoding, bytes] of Object.entries(digests)) {
  test(`should read a digest in ${encoding} again without being told its encoding`, async (context) => {
    const library = makeLibrary(context, { 'a.txt': bytes });
    assert.deepEqual(encodingsOf(await run(library, { encoding })), [encoding]);
    const again = await run(library);
    assert.deepEqual([encodingsOf(again), again.exitCode], [[encoding], 0]);
    assert.match(library.read('papers/prisms-and-light-cafe.mdx'), /Prisms and Light — Café/);
  });
}

test('should forget the encoding of a digest that has changed', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digests['utf-16le'] ?? '' });
  await run(library, { encoding: 'utf-16le' });
  library.put('digests/a.txt', digest);
  assert.deepEqual(encodingsOf(await run(library)), ['utf-8']);
});

test('should read a digest with a byte order mark again as it was read', async (context) => {
  const library = makeLibrary(context, { 'a.txt': Buffer.from(`\ufeff${digest}`, 'utf16le') });
  const first = encodingsOf(await run(library));
  assert.deepEqual(encodingsOf(await run(library)), first);
});
