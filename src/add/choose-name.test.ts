import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseName, type Named } from './choose-name.ts';

const cases: [Named, taken: string[], expected: string][] = [
  [{ name: 'Trending Papers.TXT' }, [], 'trending-papers.txt'],
  [{ name: 'Größe & Maß.txt' }, [], 'grosse-mass.txt'],
  [{ name: 'picks.txt', date: '2025-03-12' }, [], 'picks-2025-03-12.txt'],
  [{ name: 'picks-2025-03.txt', date: '2025-03-12' }, [], 'picks-2025-03.txt'],
  [{ name: 'picks.txt' }, ['picks.md', 'picks-2.txt'], 'picks-3.txt'],
  [{ name: 'picks.txt' }, ['picks.yaml'], 'picks-2.txt'],
  [{ date: '2025-03-12' }, [], 'digest-2025-03-12.txt'],
  [{ format: 'bibtex' }, [], 'digest.bib'],
  [{ format: 'json' }, [], 'digest.json'],
  [{ name: 'refs', format: 'ris' }, [], 'refs.ris'],
  [{ name: '../../etc/passwd' }, [], 'passwd.txt'],
  [{ name: 'con.txt' }, [], 'con-0bbca961.txt'],
];

for (const [named, taken, expected] of cases)
  test(`should call ${JSON.stringify(named)} ${expected} beside ${taken.join(', ') || 'nothing'}`, () => {
    const name = chooseName(named, taken);
    if (expected.startsWith('con-')) assert.match(name, /^con-[0-9a-f]{8}\.txt$/);
    else assert.equal(name, expected);
  });
