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
  [`[Reading Tide Tables](${paper}), Jane Doe, Li Wei. *Bird Letters*, 2024.`, { title: 'Reading Tide Tables', author: 'Jane Doe, Li Wei', venue: 'Bird Letters', date: '2024', link: paper }],
  [`[Reading Tide Tables](${paper}) (Bird J, 2024), best paper award`, { title: 'Reading Tide Tables', venue: 'Bird J', date: '2024', other: 'best paper award', link: paper }],
  [`**Reading Tide Tables** — *Jane Doe, Li Wei* — Tides & Gulls (2024) [[paper](${paper})]`, { title: 'Reading Tide Tables', author: 'Jane Doe, Li Wei', venue: 'Tides & Gulls', date: '2024', link: paper }],
  [`[Reading Tide Tables](${paper}), Jane Doe, Li Wei, 2024.`, { title: 'Reading Tide Tables', author: 'Jane Doe, Li Wei', date: '2024', link: paper }],
  [`[Reading Tide Tables](${paper}), Jane Doe, 2024.`, { title: 'Reading Tide Tables', date: '2024', other: 'Jane Doe', link: paper }],
  [`[Reading Tide Tables](${paper}) (Doe & Roe, 2024)`, { title: 'Reading Tide Tables', date: '2024', other: 'Doe & Roe', link: paper }],
  [`[Reading Tide Tables](${paper}), M. Doe et al. *Bird J*, 2024.`, { title: 'Reading Tide Tables', author: 'M. Doe, et al.', venue: 'Bird J', date: '2024', link: paper }],
  [`[Reading Tide Tables](${paper}) - Tables of tides are read by machine. This shows how.`, { title: 'Reading Tide Tables', abstract: 'Tables of tides are read by machine. This shows how.', link: paper }],
  [`**Reading Tide Tables** – M. Doe et al., [*Bird J*, 2024](${paper})`, { title: 'Reading Tide Tables', author: 'M. Doe, et al.', venue: 'Bird J', date: '2024', link: paper }],
  [`[Reading Tide Tables](${paper}), Jane Doe, Li Wei. *Bird Letters* 2024.`, { title: 'Reading Tide Tables', author: 'Jane Doe, Li Wei', venue: 'Bird Letters', date: '2024', link: paper }],
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

test('should keep the sentences below an item, and no link or name, as its abstract', () => {
  const below = ['Jane Doe, Li Wei', 'We read tables of tides and', 'find that they are wrong.', '[code](https://code.example/a)'];
  const found = readItem(`[Reading Tide Tables](${paper})`, below) ?? [];
  assert.deepEqual(
    found.filter(([name]) => name !== 'title' && name !== 'link'),
    [['author', 'Jane Doe'], ['author', 'Li Wei'], ['abstract', 'We read tables of tides and find that they are wrong.']],
  );
}); // prettier-ignore
