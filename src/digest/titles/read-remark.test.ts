import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRemark } from './read-remark.ts';

const dated = { authors: ['Ada Lovelace', 'Grace Hopper'], published: '1952' };

test('should read the authors and the year behind a title in bold', () => {
  for (const remark of [
    '** by Ada Lovelace and Grace Hopper (1952)',
    '** (Ada Lovelace, Grace Hopper, 1952)',
    '** - Ada Lovelace, Grace Hopper - 1952',
    '**, Ada Lovelace & Grace Hopper, 1952.',
  ])
    assert.deepEqual(readRemark(remark), dated, remark);
  assert.deepEqual(readRemark('** by Ada Lovelace'), { authors: ['Ada Lovelace'] });
});

test('should leave other remarks alone', () => {
  for (const remark of [
    '**: a survey of tide tables',
    '** (Best Paper)',
    '** (Harbour Press, 1952)',
    '** – Harbour Labs',
    '** (1952)',
    'Harbour Press, New York.',
  ])
    assert.equal(readRemark(remark), undefined, remark);
});
