import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainRange } from './plain-range.ts';

const cases: [header: string, plain: string | undefined][] = [
  ['bytes=2-5', 'bytes=2-5'],
  ['bytes=2-', 'bytes=2-9'],
  ['bytes=2-99', 'bytes=2-9'],
  ['Bytes = 2 - 5', 'bytes=2-5'],
  ['bytes=-3', 'bytes=7-9'],
  ['bytes=-99', 'bytes=0-9'],
  ['bytes=-0', 'bytes=10-9'],
  ['bytes=10-', 'bytes=10-9'],
  ['bytes=99-', 'bytes=10-9'],
  ['bytes=99999999999999999999999-', 'bytes=10-9'],
  ['bytes=0-0', undefined],
  ['bytes=5-2', undefined],
  ['bytes=-', undefined],
  ['bytes=', undefined],
  ['bytes=1-2,4-5', undefined],
  ['bytes=a-b', undefined],
  ['bytes=--5', undefined],
  ['bytes=1.5-3', undefined],
  ['lines=1-2', undefined],
  ['', undefined],
];

for (const [header, plain] of cases) {
  test(`should read "${header}" of ten bytes as ${plain ?? 'the whole file'}`, () => {
    assert.equal(plainRange(header, 10), plain);
  });
}

test('should send the whole of an empty file', () => {
  for (const header of ['bytes=0-', 'bytes=-5', 'bytes=5-9']) assert.equal(plainRange(header, 0), undefined);
});
