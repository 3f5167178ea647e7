import assert from 'node:assert/strict';
import type { Split } from './types.ts';

/** For tests: fails unless the spans of a split cover the digest's bytes without gap or overlap. */
export function assertCovered({ records, boilerplate, rejects, bytes }: Split): void {
  const spans = [...records, ...boilerplate, ...rejects].map(({ span }) => span);
  let at = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    assert.equal(start, at, `bytes ${at} to ${start} belong to nothing, or to two things`);
    at = end;
  }
  assert.equal(at, bytes, `bytes from ${at} belong to nothing`);
}
