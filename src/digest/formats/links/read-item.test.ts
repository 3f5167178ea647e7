import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readItem } from './read-item.ts';

const paper = 'https://arxiv.org/abs/2403.01234';

const cases: [item: string, fields: Record<string, string> | undefined][] = [
  [`[Reading Tide Tables](${paper})`, { title: 'Reading Tide Tables', link: paper }],
  [`**[Reading Tide Tables](${paper})** (ICLR 2025)`, { title: 'Reading Tide Tables', venue: 'ICLR 2025', link: paper }],
  [`[2025/02] Reading Tide Tables. [[paper](${paper})]`, { title: 'Reading Tide Tables', date: '2025/02', link: paper }],
  [`**Reading Tide Tables.** Jane Doe, Li Wei. [code](https://github.com/a/b), [arXiv](${paper})`, { title: 'Reading Tide Tables', author: 'Jane Doe, Li Wei', link: `${paper}, https://github.com/a/b` }],
  [`Do Gulls Plan? *Jane Doe, Li Wei.* Bird Letters 2024. ${paper}`, { title: 'Do Gulls Plan?', author: 'Jane Doe, Li Wei', venue: 'Bird Letters 2024', link: paper }],
  [`${paper} Reading Tide Tables`, { title: 'Reading Tide Tables', link: paper }],
  ['[A Tool for Tides](https://github.com/example/tides)', undefined],
  [`[pdf](${paper})`, undefined],
]; // prettier-ignore

for (const [item, fields] of cases)
  test(`should read the item "${item.slice(0, 60)}"`, () => {
    const found = readItem(item);
    const groups = Map.groupBy(found ?? [], ([name]) => name);
    const joined = [...groups].map(([name, values]) => [name, values.map(([, value]) => value).join(', ')]);
    assert.deepEqual(found && Object.fromEntries(joined), fields);
  });
