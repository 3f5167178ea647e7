import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRemark } from './read-remark.ts';

const dated = { authors: ['Ada Lovelace', 'Grace Hopper'], published: '1952' };

test('should read the authors and the year behind a title in bold', () => {
  for (const remark of [
    '** by Ada Lovelace and Grace Hopper (1952)',
    '** (Ada Lovelace, Grace Hopper, 1952)',
    '** - Ada Lovelace, Grace Hopper - 1952',
    ', Ada Lovelace & Grace Hopper, 1952.',
  ])
    assert.deepEqual(readRemark(remark), dated, remark);
  assert.deepEqual(readRemark('** (Ada Lovelace, Grace Hopper)'), { authors: dated.authors });
});

test('should leave other remarks alone', () => {
  for (const remark of ['**: a survey of tide tables', '** (best paper)', '** (1952)'])
    assert.equal(readRemark(remark), undefined, remark);
});
