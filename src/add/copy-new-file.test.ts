import assert from 'node:assert/strict';
import { test } from 'node:test';
import { join } from 'node:path';
import { makeLibrary } from '../split/temporary-library.ts';
import { copyNewFile } from './copy-new-file.ts';

test('should write a file once, and leave nothing else', (context) => {
  const library = makeLibrary(context);
  const path = join(library.places.digests, 'a.txt');
  copyNewFile(path, Buffer.from('one'));
  assert.throws(() => copyNewFile(path, Buffer.from('two')), /a\.txt: it is already there/);
  assert.deepEqual([library.list('digests'), library.read('digests/a.txt')], [['a.txt'], 'one']);
});

test('should say why a file cannot be written', (context) => {
  const library = makeLibrary(context, { 'a.txt': 'x' });
  assert.throws(() => copyNewFile(join(library.places.digests, 'a.txt', 'b.txt'), Buffer.from('one')), /cannot write .*b\.txt: /); // prettier-ignore
});
