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

test('should read the journal behind authors, and neither a number nor what announces the text below', () => {
  const authors = ['Ada Lovelace', 'Grace Hopper'];
  const venue = 'Journal of Tides';
  const list = 'by Ada Lovelace & Grace Hopper';
  assert.deepEqual(readRemark(`](https://tides.example/1)** ${list} (*${venue}*).`), { authors, venue });
  assert.deepEqual(readRemark(`** ${list} (*${venue}*, 1952). From the abstract:`), { ...dated, venue });
  assert.deepEqual(readRemark(`** ${list} (HWP 34001).`), { authors });
  assert.deepEqual(readRemark('** by Ada Lovelace.'), { authors: ['Ada Lovelace'] });
});

test('should leave other remarks alone', () => {
  for (const remark of [
    '**: a survey of tide tables',
    '** (Best Paper)',
    '** (Harbour Press, 1952)',
    '** – Harbour Labs',
    '** (1952)',
    '** by hand (*Journal of Tides*)',
    '](https://tides.example/1)** (video)',
    'Harbour Press, New York.',
  ])
    assert.equal(readRemark(remark), undefined, remark);
});
