import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HashStore, keyOf } from './hash-store.ts';
import { makeTemporaryFolder } from './make-temporary-folder.ts';

function pathFor(): string {
  const folder = makeTemporaryFolder();
  return join(folder, 'a.bin');
}

function saved(path: string, values: Record<string, unknown>): void {
  const store = HashStore.at(path);
  for (const [key, value] of Object.entries(values)) store.set(key, value);
  store.save();
}

test('should give back what an earlier run stored, and nothing that callers did to it since', () => {
  const path = pathFor();
  const store = HashStore.at(path);
  const value = { words: ['a'], set: new Set([1]) };
  store.set('k', value);
  value.words.push('b');
  store.save();
  assert.deepEqual(HashStore.at(path).get('k'), { words: ['a'], set: new Set([1]) });
  assert.equal(HashStore.at(path).get('other'), undefined);
});

test('should give back all values of a large store, whatever is in them', () => {
  const path = pathFor();
  const values = Array.from({ length: 1000 }, (_, at) => ({
    odd: 'x'.repeat(at % 7),
    wide: `ë–漢${at}`,
    at: at / 3,
  }));
  saved(path, Object.fromEntries(values.map((value, at) => [`k${at}`, value])));
  const store = HashStore.at(path);
  for (const [at, value] of values.entries()) assert.deepEqual(store.get(`k${at}`), value);
});

test('should compute a value only if it is not there', async () => {
  const path = pathFor();
  let times = 0;
  for (let run = 0; run < 2; run++) {
    const store = HashStore.at(path);
    assert.equal(await store.remember('k', () => ++times), 1);
    store.save();
  }
});

test('should count a damaged file as empty, wherever the damage is', () => {
  const path = pathFor();
  saved(path, { k: 'some value' });
  const whole = readFileSync(path);
  for (const damaged of [whole.subarray(0, 100), Buffer.from(whole).fill(1, 90, 92), Buffer.alloc(0)]) {
    writeFileSync(path, damaged);
    assert.equal(HashStore.at(path).get('k'), undefined);
  }
});

test('should drop what several runs in a row did not use, and keep what they used', () => {
  const path = pathFor();
  saved(path, { used: 1, idle: 2 });
  for (let run = 0; run < 5; run++) {
    const store = HashStore.at(path);
    store.get('used');
    store.save();
  }
  const store = HashStore.at(path);
  assert.deepEqual([store.get('used'), store.get('idle')], [1, undefined]);
});

test('should not write a store that has not changed', () => {
  const path = pathFor();
  saved(path, { k: 1 });
  const { ino } = statSync(path);
  const store = HashStore.at(path);
  store.get('k');
  store.save();
  assert.equal(statSync(path).ino, ino);
});

test('should keep only the stores that were used last', () => {
  const path = pathFor();
  for (let number = 0; number < 40; number++) saved(path.replace('a.bin', `${number}.bin`), { k: number });
  const left = readdirSync(join(path, '..'));
  assert.equal(left.length, 32);
  assert.ok(left.includes('39.bin'));
});

test('should go on without a store where none can be written', () => {
  const store = HashStore.at('/dev/null/a.bin');
  store.set('k', 1);
  store.save();
  assert.equal(store.get('k'), 1);
});

test('should tell the parts of a key apart', () => {
  assert.notEqual(keyOf('ab', 'c'), keyOf('a', 'bc'));
  assert.equal(keyOf('a', Buffer.from('b')), keyOf('a', 'b'));
});
