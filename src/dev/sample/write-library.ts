import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toMdx } from '../../mdx/to-mdx.ts';
import { pageFile } from '../../paper/page-files.ts';
import { makeDice } from './dice.ts';
import { inventPaper, type InventedPaper } from './invent-paper.ts';
import type { Donor } from './read-donors.ts';

/** Papers of one digest. */
const perDigest = 200;

/** Writes a library of invented papers into a folder, laid out as `OFFPRINT_CONTENT`: papers and the digests of them. */
export function writeLibrary(folder: string, donors: Donor[], count: number, seed: number): void {
  const dice = makeDice(seed);
  for (const part of ['papers', 'digests', 'vocabulary']) mkdirSync(join(folder, part), { recursive: true });
  const digests = new Map<string, InventedPaper[]>();
  for (let number = 0; number < count; number++) {
    const digest = `digest-${String(Math.floor(number / perDigest) + 1).padStart(3, '0')}`;
    const paper = inventPaper(donors, dice, number, digest);
    writeFileSync(pageFile(join(folder, 'papers'), paper.slug), toMdx(paper.frontmatter, paper.body));
    digests.set(digest, [...(digests.get(digest) ?? []), paper]);
  }
  for (const [digest, papers] of digests) {
    const text = papers.map((paper) => `${paper.title}\n\n${paper.text}\n`).join('\n');
    writeFileSync(join(folder, 'digests', `${digest}.txt`), text);
  }
}
