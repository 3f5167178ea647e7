import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertCovered } from '../assert-covered.ts';
import { readDigest } from '../read-digest.ts';
import type { Split } from '../types.ts';

const read = (text: string): Promise<Split> =>
  readDigest(new TextEncoder().encode(text), { file: 'refs.bbl' });

const source = `\\begin{thebibliography}{2}

\\bibitem[{Doe et~al.(2025)}]{doe2025}
Jane Doe, Li Wei, and Ada
Lovelace.
\\newblock Reading Tide Tables: A Graph Matching Network
  for Harbours.
\\newblock \\emph{arXiv preprint arXiv:2511.02489}, 2025.

\\bibitem{hopper1952}
Grace Hopper.
\\newblock The education of a computer.
\\newblock \\emph{Proceedings of the ACM}, 1952.

\\end{thebibliography}
`;

test('should read a LaTeX bibliography: authors, titles, identifiers, venues, and every byte', async () => {
  const split = await read(source);
  assertCovered(split);
  assert.deepEqual(
    split.records.map(({ title, authors, arxivId, venue, published }) => ({ title, authors, arxivId, venue, published })),
    [
      {
        title: 'Reading Tide Tables: A Graph Matching Network for Harbours',
        authors: ['Jane Doe', 'Li Wei', 'Ada Lovelace'],
        arxivId: '2511.02489',
        venue: undefined,
        published: '2025',
      },
      {
        title: 'The education of a computer',
        authors: ['Grace Hopper'],
        arxivId: undefined,
        venue: 'Proceedings of the ACM',
        published: '1952',
      },
    ],
  ); // prettier-ignore
});

test('should keep an item without a title as boilerplate', async () => {
  const split = await read(`${source}\\bibitem{x}\nSee the web.\n`);
  assertCovered(split);
  assert.equal(split.records.length, 2);
});

test('should refuse a bibliography in which no title shows', async () => {
  await assert.rejects(() => read('\\bibitem{x}\n% \\newblock\n'), /without a title/);
});
